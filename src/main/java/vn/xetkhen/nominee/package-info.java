/**
 * The dossier of one nominee as handed in, and the facts about it that the vocabulary of the rules
 * speaks of.
 */
@NullMarked
package vn.xetkhen.nominee;

import org.jspecify.annotations.NullMarked;
