// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.text.Words;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.ui.operations.properties.field.FieldRow.Kind;
import org.hotseat.ui.operations.subject.DocumentProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldRowsTest {

    private final NewObjects objects = new NewObjects();

    static Stream<EClass> concreteClasses() {
        return ClusterPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassHasRowsWithLabelsInBothLanguages(EClass type) throws IOException {
        List<FieldRow> rows = new FieldRows(DocumentProblems.NONE).of(ClusterFactory.eINSTANCE.create(type));
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertFalse(row.label().isBlank()));
        Properties chinese = words("words_zh_CN.properties");
        Properties english = words("words.properties");
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            assertTrue(english.containsKey(feature.getName()), feature.getName());
            assertTrue(chinese.getProperty(feature.getName(), "").codePoints().anyMatch(c -> c > 0x2e80)
                    || chinese.getProperty(feature.getName(), "").toUpperCase(Locale.ROOT)
                            .equals(chinese.getProperty(feature.getName())), feature.getName());
        }
    }

    private static Properties words(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Words.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void aHostShowsItsAccessAsPartsAndOffersWhatIsMissing() {
        Host host = objects.host("host-01", "10.0.0.1");
        List<FieldRow> rows = new FieldRows(DocumentProblems.NONE).of(host);
        FieldRow ssh = row(rows, Literals.HOST__SSH);
        assertEquals(Kind.PART, ssh.kind());
        assertEquals("10.0.0.1", row(ssh.children(), Literals.NETWORK_ENDPOINT__ADDRESS).value());
        assertEquals(Kind.CHOICE, row(ssh.children(), Literals.SSH_ENDPOINT__AUTHENTICATION).kind());
        assertEquals(Kind.ADD, row(rows, Literals.HOST__BMC).kind());
        FieldRow interfaces = row(rows, Literals.HOST__INTERFACES);
        assertEquals(Kind.ADD, interfaces.children().getLast().kind());
        assertEquals(Literals.NAMED__NAME, rows.getFirst().place().orElseThrow().feature());
        assertEquals(Kind.FACT, rows.getLast().kind());
    }

    @Test
    void aProblemStandsAtItsField() {
        Cluster cluster = objects.cluster("c");
        Host host = objects.host("host-01", "");
        cluster.getHosts().add(host);
        List<FieldRow> rows = new FieldRows(DocumentProblems.of(ClusterValidator.validate(cluster))).of(host);
        FieldRow address = row(row(rows, Literals.HOST__SSH).children(), Literals.NETWORK_ENDPOINT__ADDRESS);
        assertEquals(1, address.problems().size());
        assertEquals(FieldText.NONE, address.value());
    }

    @Test
    void theClusterDoesNotRepeatWhatTheExplorerShows() {
        List<FieldRow> rows = new FieldRows(DocumentProblems.NONE).of(objects.cluster("c"));
        assertEquals(List.of("name", "flows", "id", "formatVersion"), rows.stream()
                .map(row -> row.place().orElseThrow().feature().getName()).toList());
    }

    private static FieldRow row(List<FieldRow> rows, EStructuralFeature feature) {
        return rows.stream().filter(row -> row.place().filter(at -> at.feature() == feature).isPresent()).findFirst()
                .orElseThrow();
    }

    @Test
    void keysAreUnique() {
        Cluster cluster = objects.cluster("c");
        EObject seat = objects.create(Literals.SEAT);
        List<FieldRow> rows = Stream.concat(new FieldRows(DocumentProblems.NONE).of(cluster).stream(),
                new FieldRows(DocumentProblems.NONE).of(seat).stream()).flatMap(FieldRowsTest::all).toList();
        List<FieldRow> ofCluster = new FieldRows(DocumentProblems.NONE).of(cluster).stream()
                .flatMap(FieldRowsTest::all).toList();
        assertEquals(ofCluster.size(), ofCluster.stream().map(FieldRow::key).distinct().count());
        assertTrue(rows.size() > ofCluster.size());
    }

    private static Stream<FieldRow> all(FieldRow row) {
        return Stream.concat(Stream.of(row), row.children().stream().flatMap(FieldRowsTest::all));
    }
}
