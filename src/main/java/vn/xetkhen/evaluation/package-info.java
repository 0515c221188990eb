/** A rulebook held against dossiers: an outcome for each condition, a verdict for each award. */
@NullMarked
package vn.xetkhen.evaluation;

import org.jspecify.annotations.NullMarked;
