// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is saved comes back. */
class ClusterFileTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> names() {
        return Stream.of("two words", " blank at both ends ", "a \"quoted\" 'name' & <tag> ]]>", "调度大厅北部走廊夜班二席",
                "\uD83D\uDDA5 screen", "tab\tin it", "line\nin it", "x".repeat(200), "夜".repeat(200), "C:\\path\\%20#/",
                "e\u0301 and \u00e9", "\u202Eright to left", "{0}");
    }

    @Test
    void everyClassSurvivesARoundTrip() throws Exception {
        Cluster cluster = Samples.full();
        Path file = folder.resolve("full.hotseat");
        Fingerprint written = ClusterFile.save(cluster, file, new Expectation.Absent());
        LoadedCluster loaded = ClusterFile.load(file);
        cluster.setFormatVersion(ClusterFile.VERSION);
        assertTrue(EcoreUtil.equals(cluster, loaded.cluster()));
        assertEquals(written, loaded.fingerprint());
        assertEquals(ClusterFile.VERSION, loaded.version());
    }

    @Test
    void theSampleHasOneOfEveryConcreteClass() {
        Cluster cluster = Samples.full();
        List<EClass> missing = ClusterPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && type != ClusterPackage.Literals.CLUSTER)
                .filter(type -> {
                    var all = cluster.eAllContents();
                    while (all.hasNext()) {
                        if (all.next().eClass() == type) {
                            return false;
                        }
                    }
                    return true;
                }).toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("names")
    void anyPrintableNameSurvivesARoundTrip(String name) throws Exception {
        Cluster cluster = Samples.full();
        cluster.getHosts().get(0).setName(name);
        Path file = folder.resolve("names.hotseat");
        ClusterFile.save(cluster, file, new Expectation.Absent());
        assertEquals(name, ClusterFile.load(file).cluster().getHosts().get(0).getName());
    }

    @Test
    void theFileItselfMayHaveALongChineseNameWithBlanksAndQuotes() throws Exception {
        Path file = folder.resolve("调度 \"大厅\" 'x' #1%20.hotseat");
        ClusterFile.save(Samples.full(), file, new Expectation.Absent());
        assertEquals("North", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void savingTwiceWritesTheSameBytes() throws Exception {
        Cluster cluster = Samples.full();
        Path file = folder.resolve("again.hotseat");
        ClusterFile.save(cluster, file, new Expectation.Absent());
        String first = Files.readString(file);
        LoadedCluster loaded = ClusterFile.load(file);
        ClusterFile.save(loaded.cluster(), file, new Expectation.Unchanged(loaded.fingerprint()));
        assertEquals(first, Files.readString(file));
    }

    @Test
    void aSmallEditChangesOneLine() throws Exception {
        Cluster cluster = Samples.full();
        List<String> before = FileFailures.text(cluster).lines().toList();
        cluster.getHosts().get(1).getSsh().setAddress("10.0.1.77");
        List<String> after = FileFailures.text(cluster).lines().toList();
        assertEquals(before.size(), after.size());
        assertEquals(1, IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
    }

    @Test
    void theFileIsUtf8WithUnixLineEnds() throws Exception {
        Cluster cluster = Samples.full();
        cluster.setName("北");
        byte[] content = FileFailures.bytes(cluster);
        String text = new String(content, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assertTrue(text.contains("name=\"北\""));
        assertFalse(text.contains("\r"));
    }

    @Test
    void savingDoesNotTakeTheClusterOutOfItsPlace() throws Exception {
        Cluster cluster = Samples.full();
        int version = cluster.getFormatVersion();
        ClusterFile.save(cluster, folder.resolve("kept.hotseat"), new Expectation.Absent());
        assertEquals(version, cluster.getFormatVersion());
        assertEquals(null, cluster.eResource());
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedAndNothingIsWritten() {
        Cluster cluster = Samples.full();
        cluster.setName("bell \u0007");
        Path file = folder.resolve("bell.hotseat");
        FileFailures.expect(FailureCode.INVALID, file,
                () -> ClusterFile.save(cluster, file, new Expectation.Absent()));
        assertFalse(Files.exists(file));
    }

    @Test
    void aReferenceToOutsideIsRefusedAndNothingIsWritten() {
        Cluster cluster = Samples.full();
        cluster.getMachines().get(0).setHome(Samples.full().getHosts().get(0));
        Path file = folder.resolve("outside.hotseat");
        FileFailures.expect(FailureCode.INVALID, file,
                () -> ClusterFile.save(cluster, file, new Expectation.Absent()));
        assertFalse(Files.exists(file));
    }

    @Test
    void twoObjectsOfOneIdAreRefusedWhereSomethingWouldComeBackWrong() {
        Cluster cluster = Samples.full();
        cluster.getHosts().get(1).setId(cluster.getHosts().get(0).getId());
        Path file = folder.resolve("twins.hotseat");
        FileFailures.expect(FailureCode.INVALID, file,
                () -> ClusterFile.save(cluster, file, new Expectation.Absent()));
        assertFalse(Files.exists(file));
    }
}
