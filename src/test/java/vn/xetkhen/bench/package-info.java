/** Speed and memory, measured on request. */
package vn.xetkhen.bench;
