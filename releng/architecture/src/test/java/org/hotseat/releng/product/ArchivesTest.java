// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the archives; only the one of this machine can be started, see {@link StartTest}. */
class ArchivesTest {

    private static final Path TREE = Path.of(System.getProperty("hotseat.tree"));
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"( os=\"([^\"]+)\")?"
            + "( ws=\"[^\"]+\")?( arch=\"([^\"]+)\")?");
    private static final List<String> FEATURES = List.of("platform", "console");

    @ParameterizedTest
    @CsvSource({ "linux.gtk.x86_64, hotseat-console", "linux.gtk.aarch64, hotseat-console",
            "win32.win32.x86_64, hotseat-console.cmd", "macosx.cocoa.x86_64, hotseat-console",
            "macosx.cocoa.aarch64, hotseat-console" })
    void holdsEveryPartOfItsPlatform(String platform, String launcher) throws IOException, InterruptedException {
        List<String> names = Archive.of(platform).names();
        List<String> missing = new ArrayList<>(List.of("/" + launcher, "/LICENSE", "/about.html",
                "/configuration/config.ini"));
        plugins(platform).forEach(plugin -> missing.add("/plugins/" + plugin + "_"));
        missing.removeIf(part -> names.stream().anyMatch(name -> part.endsWith("_") ? name.contains(part)
                : name.endsWith(part)));
        assertEquals(List.of(), missing, platform);
        assertEquals(1, names.stream()
                        .filter(name -> name.matches(".*/plugins/org\\.eclipse\\.swt\\.(gtk|win32|cocoa).*"))
                .count(), "native parts of SWT for " + platform);
    }

    @Test
    void aboutNamesEverythingThatIsShipped() throws IOException {
        String about = Files.readString(TREE.resolve("about.html"));
        for (String feature : List.of("platform", "console", "agent")) {
            Matcher plugin = PLUGIN.matcher(feature(feature));
            while (plugin.find()) {
                String id = plugin.group(1);
                assertTrue(id.startsWith("org.hotseat.") || about.contains(">" + id + "<"), "about.html lacks " + id);
            }
        }
    }

    private static List<String> plugins(String platform) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String feature : FEATURES) {
            Matcher plugin = PLUGIN.matcher(feature(feature));
            while (plugin.find()) {
                boolean os = plugin.group(3) == null || platform.startsWith(plugin.group(3) + ".");
                boolean arch = plugin.group(6) == null || platform.endsWith("." + plugin.group(6));
                if (os && arch) {
                    ids.add(plugin.group(1));
                }
            }
        }
        return ids;
    }

    private static String feature(String name) throws IOException {
        return Files.readString(TREE.resolve("features/org.hotseat." + name + ".feature/feature.xml"));
    }
}
