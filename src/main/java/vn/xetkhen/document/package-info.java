/**
 * The papers: evaluation.json, ranked lists, justifications, and the sender's workbook with its
 * refused cells.
 */
@NullMarked
package vn.xetkhen.document;

import org.jspecify.annotations.NullMarked;
