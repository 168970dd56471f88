package org.planlint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.planlint.config.FailOn;
import org.planlint.config.Profile;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.read.ReadLimits;

/** What all goals share that check documents: which documents, by which settings. */
abstract class PlanMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Patterns of the documents to check, relative to the folder of the project. */
    @Parameter(
            property = "planlint.includes",
            defaultValue =
                    "src/plans/**/*.md,src/plans/**/*.txt,src/plans/**/*.html,src/plans/**/*.docx,"
                        + "src/plans/**/*.doc,src/plans/**/*.wps,src/plans/**/*.pdf,src/plans/**/*.ofd")
    private List<String> includes;

    /** Patterns of documents that are not checked. The folders of build results never are. */
    @Parameter(property = "planlint.excludes")
    private List<String> excludes;

    /**
     * The settings of all documents. Without it, planlint.yaml is looked for from each document's
     * folder upward.
     */
    @Parameter(property = "planlint.configLocation")
    private File configLocation;

    /** The baseline: its findings are known and fail nothing. */
    @Parameter(property = "planlint.baselineFile")
    private File baselineFile;

    /**
     * What documents must contain: outline, special, none, or the file of a profile. Without it the
     * settings say, or the title of each document.
     */
    @Parameter(property = "planlint.profile")
    private String profile;

    /** Language of the reports: zh or en. A site's pages are in the language of the site. */
    @Parameter(property = "planlint.language", defaultValue = "zh")
    private String language;

    /**
     * How much of a document is taken in: bytes, unpacked-bytes, ratio, entries, depth, cells,
     * pages, seconds. What is not named stays as it is.
     */
    @Parameter private Map<String, String> limits;

    /** Whether documents are left out that an earlier build has checked and that are unchanged. */
    @Parameter(property = "planlint.analysisCache", defaultValue = "true")
    private boolean analysisCache;

    /** Where the results of earlier builds are kept. */
    @Parameter(
            property = "planlint.analysisCacheLocation",
            defaultValue = "${project.build.directory}/planlint-cache")
    private File analysisCacheLocation;

    /** Skips the goal. */
    @Parameter(property = "planlint.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the user wants nothing of the goal; says so. */
    final boolean skipped() {
        if (skip) {
            getLog().info("planlint is skipped");
        }
        return skip;
    }

    /** Whether the project is but the frame of others, whose documents a goal of its own checks. */
    final boolean isFrame() {
        return project.getPackaging().equals("pom") && !project.getModules().isEmpty();
    }

    /**
     * The documents of the project, sorted; says so where there are none. Those of a project that
     * is but a frame are left to the goal aggregate.
     */
    final List<PlanFile> documents() {
        List<PlanFile> documents = documents(List.of(project));
        if (isFrame()) {
            String left = documents.isEmpty() ? "" : documents.size() + " document(s) of ";
            String line = "planlint: " + left + "a project of modules left to planlint:aggregate";
            if (documents.isEmpty()) {
                getLog().info(line);
            } else {
                getLog().warn(line);
            }
            return List.of();
        }
        if (documents.isEmpty()) {
            getLog().info("planlint: no documents match " + includes);
        }
        return documents;
    }

    /** The documents of several projects, each once. */
    final List<PlanFile> documents(Collection<MavenProject> projects) {
        Path root =
                session.getRequest().getMultiModuleProjectDirectory() == null
                        ? Path.of(session.getExecutionRootDirectory())
                        : session.getRequest().getMultiModuleProjectDirectory().toPath();
        PlanScan scan = scan();
        Map<Path, PlanFile> documents = new TreeMap<>();
        for (MavenProject one : projects) {
            for (String file : scan.below(one.getBasedir().toPath())) {
                PlanFile plan = PlanFile.of(one.getBasedir().toPath().resolve(file), root);
                documents.put(plan.path(), plan);
            }
        }
        return new ArrayList<>(documents.values());
    }

    /** Those of a root lie around its modules, so that what all of them make is left out. */
    private PlanScan scan() {
        List<Path> built = new ArrayList<>();
        List<Path> reports = new ArrayList<>();
        if (reportFolder() != null) {
            reports.add(inside(project, reportFolder().getPath()));
        }
        for (MavenProject one : session.getAllProjects()) {
            built.add(inside(one, one.getBuild().getDirectory()));
            reports.add(inside(one, one.getModel().getReporting().getOutputDirectory()));
        }
        return new PlanScan(includes, excludes, built, reports);
    }

    private static Path inside(MavenProject one, String folder) {
        return one.getBasedir().toPath().resolve(folder).toAbsolutePath().normalize();
    }

    /** Where the goal writes its reports; {@code null} if it writes none. */
    abstract File reportFolder();

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    final File baselineFile() {
        return baselineFile;
    }

    final Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /**
     * @param write whether the baseline is drawn anew
     * @param strict whether all that differs from the baseline fails
     * @param failOn {@code null} for what the settings say
     */
    final Wishes wishes(boolean write, boolean strict, FailOn failOn) {
        return new Wishes(
                path(configLocation), path(baselineFile), write, strict, failOn, profile(), null);
    }

    /**
     * A file is looked for from the project's folder, wherever Maven was called; whether it is one
     * or a name is not for this class to say.
     */
    private Profile profile() {
        if (profile == null) {
            return null;
        }
        Path file = project.getBasedir().toPath().resolve(profile);
        return new Profile(profile, file, null, 0, 0);
    }

    final CheckCache cache() {
        return new CheckCache(analysisCache ? analysisCacheLocation.toPath() : null);
    }

    /**
     * What makes of a document's usual limits those of the build.
     *
     * @throws MojoExecutionException if these are none, before anything is read
     */
    final UnaryOperator<ReadLimits> limits() throws MojoExecutionException {
        Map<String, String> own = limits == null ? Map.of() : limits;
        for (Map.Entry<String, String> limit : own.entrySet()) {
            try {
                ReadLimits.DEFAULT.with(limit.getKey(), limit.getValue());
            } catch (IllegalArgumentException e) {
                String known = String.join(", ", ReadLimits.names());
                throw new MojoExecutionException(
                        "planlint: no limit " + limit + "; each is a number of " + known, e);
            }
        }
        return usual -> {
            ReadLimits all = usual;
            for (Map.Entry<String, String> limit : own.entrySet()) {
                all = all.with(limit.getKey(), limit.getValue());
            }
            return all;
        };
    }

    private static Path path(File file) {
        return file == null ? null : file.toPath();
    }
}
