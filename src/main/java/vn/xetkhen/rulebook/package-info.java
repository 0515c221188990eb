/** Reads the folder of rules as of a day: sentences, fence, probes, compiled module, digest. */
@NullMarked
package vn.xetkhen.rulebook;

import org.jspecify.annotations.NullMarked;
