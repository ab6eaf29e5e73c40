// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.failure.FailureException;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.file.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into the cluster comes out again, whatever the document holds. */
class RoundTripTest {

    private static final int SEEDS = 100;

    /** Writes every object into a cluster in which its hosts are members, as an import of everything does. */
    private static ModelCluster hold(Cluster document) {
        ModelCluster cluster = ModelCluster.of(document);
        BigDecimal place = BigDecimal.ZERO;
        Content before = Content.of(cluster.view(), document);
        for (Item item : Items.of(document).values()) {
            place = place.add(BigDecimal.ONE);
            cluster.give(Commands.put(item, before.find(item.id()), Optional.of(place)));
        }
        return cluster;
    }

    private static Cluster export(ModelCluster cluster) {
        Cluster document = Export.of(cluster.view()).cluster();
        document.getHosts().removeIf(host -> "lead".equals(host.getId())); // founded it, and is in no document
        return document;
    }

    @Test
    void everythingComesOutAsItWentIn() {
        Set<EClass> seen = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Cluster document = new RandomCluster(seed).make();
            document.eAllContents().forEachRemaining(object -> seen.add(object.eClass()));
            Cluster back = export(hold(document));
            if (!EcoreUtil.equals(document, back)) {
                assertEquals(text(document), text(back), "seed " + seed);
                assertTrue(EcoreUtil.equals(document, back), "seed " + seed);
            }
        }
        for (EClassifier type : ClusterPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass some && !some.isAbstract() && some != ClusterPackage.Literals.CLUSTER) {
                assertTrue(seen.contains(some), "no document had a " + some.getName());
            }
        }
    }

    private static String text(Cluster cluster) {
        StringBuilder all = new StringBuilder();
        Items.of(cluster).values().forEach(item -> {
            all.append(item.kind()).append(' ').append(item.id()).append('\n');
            item.fields().forEach((path, value) -> all.append("  ").append(path).append('=').append(value)
                    .append('\n'));
        });
        return all.toString();
    }

    @Test
    void whatWasImportedDoesNotDifferAnyMore() {
        for (long seed = 0; seed < SEEDS; seed += 7) {
            Cluster document = new RandomCluster(seed).make();
            ModelCluster cluster = hold(document);
            Comparison again = Comparison.of(document, cluster.view(), Optional.empty());
            assertEquals(1, again.rows().size(), () -> again.rows().toString()); // the founder's host
            assertEquals(Row.Kind.REMOVE, again.rows().getFirst().kind());
            Map<String, Item> items = Items.of(document);
            assertEquals(items.size(), again.unchanged());
        }
    }

    @Test
    void aDocumentOfTheClusterCanBeSavedAndOpened(@TempDir Path folder) throws FailureException {
        ModelCluster cluster = new ModelCluster("north");
        Cluster document = Export.of(cluster.view()).cluster();
        assertEquals("north", document.getName());
        assertEquals(3, document.getPlanes().size());
        assertEquals("10.9.0.1", document.getHosts().getFirst().getSsh().getAddress());
        Path file = folder.resolve("north.hotseat");
        ClusterFile.save(document, file, new Expectation.Absent());
        assertTrue(EcoreUtil.equals(document, ClusterFile.load(file).cluster()));
    }

    @Test
    void noSecretIsExported(@TempDir Path folder) throws Exception {
        ModelCluster cluster = hold(new RandomCluster(3).make());
        assertTrue(cluster.view().raws().values().stream().anyMatch(raw -> raw.json().contains(ModelCluster.SECRET)));
        Path file = folder.resolve("n.hotseat");
        ClusterFile.save(Export.of(cluster.view()).cluster(), file, new Expectation.Absent());
        assertFalse(Files.readString(file).contains(ModelCluster.SECRET));
    }

    @Test
    void theOrderOfAListComesBackAfterAMove() {
        Cluster document = new RandomCluster(11).make();
        while (document.getSeats().size() < 3) {
            document.getSeats().add(seat(document.getSeats().size()));
        }
        ModelCluster cluster = hold(document);
        document.getSeats().move(0, 2);
        Comparison moved = Comparison.of(document, cluster.view(), Optional.empty());
        moved.steps(moved.rows().stream().filter(row -> row.kind() == Row.Kind.CHANGE).toList())
                .forEach(step -> cluster.give(step.commands()));
        assertEquals(1, moved.rows().stream().filter(row -> row.kind() == Row.Kind.CHANGE).count());
        assertTrue(EcoreUtil.equals(document, export(cluster)));
    }

    private static Seat seat(int number) {
        Seat seat = ClusterFactory.eINSTANCE.createSeat();
        seat.setId("seat-more-" + number);
        seat.setName(seat.getId());
        return seat;
    }
}
