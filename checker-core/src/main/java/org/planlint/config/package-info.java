/**
 * What a project sets for its documents in {@code planlint.yaml}: found from a document's folder
 * upward, read strictly, with line and column of whatever is wrong in it.
 */
package org.planlint.config;
