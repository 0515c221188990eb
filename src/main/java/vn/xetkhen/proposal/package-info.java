/** Requested and proposed awards, points, pools, ranks, ties, and what decided each place. */
@NullMarked
package vn.xetkhen.proposal;

import org.jspecify.annotations.NullMarked;
