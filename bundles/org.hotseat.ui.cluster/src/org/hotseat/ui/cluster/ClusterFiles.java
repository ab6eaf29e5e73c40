// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.util.Locale;

import org.hotseat.model.file.ClusterFile;

/** How cluster files are named. */
public final class ClusterFiles {

    private static final String DOT = "." + ClusterFile.EXTENSION;
    private static final int LONGEST = 60;

    private ClusterFiles() {
    }

    /**
     * A file's name for a cluster's name.
     *
     * @param cluster may hold anything
     * @return harmless on every system, with ending
     */
    public static String fileName(String cluster) {
        String safe = cluster.strip().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_").replaceFirst("^[.]+", "_");
        String shorter = safe.codePointCount(0, safe.length()) > LONGEST
                ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST)) : safe;
        return (shorter.isEmpty() ? "cluster" : shorter) + DOT;
    }

    /**
     * A file's name with the ending of cluster files.
     *
     * @param file as a person wrote it
     * @return the same when it has the ending
     */
    public static String withEnding(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(DOT) ? file : file + DOT;
    }
}
