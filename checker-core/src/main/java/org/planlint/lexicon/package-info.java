/**
 * What the field calls things: indicators with their names and good directions, words for scope and
 * measure, phrases and abbreviations that everybody knows. All of it is data, in the YAML files
 * beside this package.
 */
package org.planlint.lexicon;
