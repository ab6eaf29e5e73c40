// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the console was asked to open when it was started.
 *
 * @param training whether the training cluster
 * @param file a cluster file; empty for the cluster that was open last
 */
public record StartRequest(boolean training, Optional<Path> file) {

    private static final String TRAINING = "-training";
    private static final String ENDING = ".hotseat";

    /**
     * Reads the arguments of the program; what it does not know is left to others.
     *
     * @param arguments as given, relative files counted from the working folder
     * @return the request
     */
    public static StartRequest of(String... arguments) {
        boolean training = false;
        Optional<Path> file = Optional.empty();
        for (String argument : arguments) {
            if (TRAINING.equals(argument) || ("-" + TRAINING).equals(argument)) {
                training = true;
            } else if (argument.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                file = path(argument);
            }
        }
        return new StartRequest(training, file);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text).toAbsolutePath());
        } catch (InvalidPathException unreadable) { // a name that this system cannot hold names no file here
            return Optional.empty();
        }
    }
}
