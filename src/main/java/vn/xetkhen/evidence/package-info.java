/**
 * What was found, and the very place it was found in: a workbook cell, or a column that was not
 * handed in.
 */
@NullMarked
package vn.xetkhen.evidence;

import org.jspecify.annotations.NullMarked;
