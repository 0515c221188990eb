/**
 * Workbooks as units sent them: kept, read, looked through and mended, before a round takes them.
 */
@NullMarked
package vn.xetkhen.submission;

import org.jspecify.annotations.NullMarked;
