// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.hotseat.ui.look.Theme;

/** Looks for what around the program would make it look or work worse than it should. On the window's thread. */
public final class StartChecks {

    private static final Logger LOG = System.getLogger(StartChecks.class.getName());
    private static final String LIBVIRT = "libvirt.so.0";
    private static final String UTF_8 = "UTF-8";
    private static final String NATIVE_NAMES = "sun.jnu.encoding";

    /**
     * One thing that was found.
     *
     * @param text what is wrong
     * @param remedy what to do
     */
    public record Found(String text, String remedy) {
    }

    private StartChecks() {
    }

    /**
     * Looks at everything; takes a few milliseconds.
     *
     * @return what is wrong, also written to the log
     */
    public static List<Found> run() {
        List<Found> found = new ArrayList<>();
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        theme(Display.isSystemDarkTheme(), linux).ifPresent(found::add);
        if (linux) {
            libvirt(libraryFolders()).ifPresent(found::add);
        }
        names(System.getProperty(NATIVE_NAMES, UTF_8)).ifPresent(found::add);
        found.forEach(one -> LOG.log(Level.WARNING, "{0} {1}", one.text(), one.remedy()));
        return found;
    }

    static Optional<Found> theme(boolean systemDark, boolean linux) {
        boolean ours = System.getenv().getOrDefault("GTK_THEME", "").startsWith("Hotseat");
        boolean agree = systemDark == (Theme.current() == Theme.DARK);
        return !linux || ours && agree ? Optional.empty()
                : Optional.of(new Found(Messages.foreignTheme, Messages.foreignThemeRemedy));
    }

    static Optional<Found> libvirt(List<Path> folders) {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(LIBVIRT))) ? Optional.empty()
                : Optional.of(new Found(Messages.noLibvirt, Messages.noLibvirtRemedy));
    }

    static Optional<Found> names(String encoding) {
        return UTF_8.equalsIgnoreCase(encoding) ? Optional.empty()
                : Optional.of(new Found(NLS.bind(Messages.poorLocale, encoding), Messages.poorLocaleRemedy));
    }

    /** Where the system's loader looks on the distributions we know, in the order of cost. */
    static List<Path> libraryFolders() {
        String triplet = "aarch64".equals(System.getProperty("os.arch")) ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        Stream<String> given = Stream.of(System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty());
        Stream<String> usual = Stream.of("/usr/lib/" + triplet, "/lib/" + triplet, "/usr/lib64", "/lib64", "/usr/lib",
                "/lib", "/usr/local/lib", "/usr/local/lib64");
        return Stream.concat(given, usual).map(Path::of).toList();
    }
}
