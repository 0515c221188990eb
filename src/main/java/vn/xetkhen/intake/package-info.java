/** Workbooks in, dossiers out, and each cell that could not be read by its address. */
@NullMarked
package vn.xetkhen.intake;

import org.jspecify.annotations.NullMarked;
