/**
 * The legal texts that rules rest on: law, article, clause, point, and the days on which they are
 * in force.
 */
@NullMarked
package vn.xetkhen.citation;

import org.jspecify.annotations.NullMarked;
