/** Projects that the prose and the boxes name, and how far they are. */
package org.planlint.extract.prose.project;
