package org.planlint.maven;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * What all our pages of a site have in common.
 *
 * <p>The interface alone is implemented, and none of the base classes: they are tied to one
 * generation of the site plugin, and Maven comes with the older one (Doxia 1) by default. The older
 * one asks for {@link #getOutputName}, and calls reports of several pages only through the method
 * with the factory.
 */
interface SiteReport extends MavenMultiPageReport {

    @Override
    default void generate(Sink sink, Locale locale) throws MavenReportException {
        generate(sink, null, locale);
    }

    @Override
    void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException;

    @Override
    default String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    default boolean isExternalReport() {
        return false;
    }

    @Override
    default String getName(Locale locale) {
        return new PageWords(locale).get(name() + ".name");
    }

    @Override
    default String getDescription(Locale locale) {
        return new PageWords(locale).get(name() + ".description");
    }

    @Override
    @SuppressWarnings("deprecation") // The only name that the older generation knows.
    default String getOutputName() {
        return name();
    }

    @Override
    default String getOutputPath() {
        return name();
    }

    @Override
    File getReportOutputDirectory();

    /** The name of the page's file, and of the folder of the pages that belong to it. */
    String name();
}
