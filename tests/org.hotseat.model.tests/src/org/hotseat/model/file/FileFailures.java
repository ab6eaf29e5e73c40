// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;
import org.junit.jupiter.api.function.Executable;

/** Shared by the tests of the cluster file. */
final class FileFailures {

    private FileFailures() {
    }

    /** The call fails as expected, with a text that names the file and says what to do. */
    static Failure expect(FailureCode code, Path file, Executable call) {
        Failure failure = assertThrows(FailureException.class, call).failure();
        assertEquals(code, failure.code(), failure::text);
        assertTrue(failure.message().contains(file.getFileName().toString()), failure::text);
        assertFalse(failure.remedy().isBlank(), failure::text);
        return failure;
    }

    static Failure expectRefused(Path folder, FailureCode code, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("refused.hotseat"), content);
        Failure failure = expect(code, file, () -> ClusterFile.load(file));
        assertEquals(content, Files.readString(file));
        return failure;
    }

    static byte[] bytes(Cluster cluster) throws FailureException {
        return ClusterWriter.write(ClusterWriter.copy(cluster), new FileTrouble(Path.of("sample.hotseat")));
    }

    static String text(Cluster cluster) throws FailureException {
        return new String(bytes(cluster), StandardCharsets.UTF_8);
    }
}
