/** A review round in the service: its uploads, its jobs, its stored evaluations, its replay. */
@NullMarked
package vn.xetkhen.round;

import org.jspecify.annotations.NullMarked;
