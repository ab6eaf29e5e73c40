// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Names of files and folders from whatever a person writes, and what a start was asked for. */
class ClusterFilesTest {

    @Test
    void namesOfAnyKindBecomeHarmlessFiles() {
        assertEquals("North Ops.hotseat", ClusterFiles.fileName(" North Ops "));
        assertEquals("调度大厅.hotseat", ClusterFiles.fileName("调度大厅"));
        assertEquals("a_b_c_.hotseat", ClusterFiles.fileName("a/b\\c\""));
        assertEquals("_hidden.hotseat", ClusterFiles.fileName("..hidden"));
        assertEquals("cluster.hotseat", ClusterFiles.fileName("  "));
        assertTrue(ClusterFiles.fileName("长".repeat(200)).length() < 80);
    }

    @Test
    void endingIsAddedOnce() {
        assertEquals("a.hotseat", ClusterFiles.withEnding("a"));
        assertEquals("a.HOTSEAT", ClusterFiles.withEnding("a.HOTSEAT"));
    }

    @Test
    void foldersOfClustersNeverMeetNorLeaveTheirPlace() {
        assertEquals("cluster-1", Places.folder("cluster-1"));
        assertNotEquals(Places.folder("a/b"), Places.folder("a_b"));
        assertNotEquals(Places.folder("x".repeat(100) + "1"), Places.folder("x".repeat(100) + "2"));
        assertFalse(Places.folder("../../etc").contains("/"));
        assertFalse(Places.folder("..").startsWith("."));
        assertFalse(Places.folder("").isEmpty());
    }

    @Test
    void startTakesTrainingOrAFile() {
        assertEquals(new StartRequest(false, Optional.empty()), StartRequest.of());
        assertTrue(StartRequest.of("-product", "x", "-training").training());
        assertTrue(StartRequest.of("--training").training());
        assertEquals(Optional.of(Path.of("/a b/c.HOTSEAT")), StartRequest.of("/a b/c.HOTSEAT").file());
        assertTrue(StartRequest.of("c.hotseat").file().orElseThrow().isAbsolute());
        assertEquals(Optional.empty(), StartRequest.of("c.txt", "bad\0name.hotseat").file());
    }
}
