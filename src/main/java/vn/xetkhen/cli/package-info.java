/** The command line: evaluate and check-rules, without Spring. */
@NullMarked
package vn.xetkhen.cli;

import org.jspecify.annotations.NullMarked;
