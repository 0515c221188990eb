/**
 * An independent check: part R of the law read a second time in plain Java, sharing no code with
 * the rules, the vocabulary or the making of facts.
 */
@NullMarked
package vn.xetkhen.oracle;

import org.jspecify.annotations.NullMarked;
