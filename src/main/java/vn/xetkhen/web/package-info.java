/** The pages: Thymeleaf and htmx over the same calls as the command line. */
@NullMarked
package vn.xetkhen.web;

import org.jspecify.annotations.NullMarked;
