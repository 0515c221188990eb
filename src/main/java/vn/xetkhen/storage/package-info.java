/** Where a service keeps things: bytes by their digest, folders of files, the queue of jobs. */
@NullMarked
package vn.xetkhen.storage;

import org.jspecify.annotations.NullMarked;
