/** What a plan sets out to do, with how much of it. */
package org.planlint.extract.prose.task;
