/** The Maven plugin: goals that check plan documents in a build. */
package org.planlint.maven;
