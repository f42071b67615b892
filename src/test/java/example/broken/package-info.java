/** A small broken house: everything the structural tests forbid, once. Not part of the product. */
package example.broken;
