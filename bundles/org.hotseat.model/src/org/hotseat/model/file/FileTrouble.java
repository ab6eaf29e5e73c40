// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Makes the failures of one file: the file's name is the first argument of every text. */
final class FileTrouble {

    private final Path file;

    FileTrouble(Path file) {
        this.file = file;
    }

    FailureException of(FailureCode code, String message, String remedy, Object... arguments) {
        return of(null, code, message, remedy, arguments);
    }

    FailureException of(@Nullable Throwable cause, FailureCode code, String message, String remedy,
            Object... arguments) {
        Object name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(file.toString());
        Object[] all = Stream.concat(Stream.of(name), Arrays.stream(arguments).map(Object::toString)).toArray();
        return new FailureException(new Failure(code, MessageFormat.format(message, all), remedy), cause);
    }

    /** What went wrong, without the path that the text names already. */
    static String reason(IOException failure) {
        if (failure instanceof FileSystemException detailed && detailed.getReason() != null) {
            return detailed.getReason();
        }
        return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
    }
}
