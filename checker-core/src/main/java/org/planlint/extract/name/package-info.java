/**
 * Reads what a plan calls things, itself and its indicators, and finds names that are nearly the
 * same.
 */
package org.planlint.extract.name;
