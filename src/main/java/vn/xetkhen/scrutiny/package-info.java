/**
 * What is odd across rows, files and years, and in quoted decisions: shown to people, never mended
 * here.
 */
@NullMarked
package vn.xetkhen.scrutiny;

import org.jspecify.annotations.NullMarked;
