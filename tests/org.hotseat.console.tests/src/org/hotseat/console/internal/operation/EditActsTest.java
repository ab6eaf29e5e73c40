// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits of the document in the one line of acts. */
class EditActsTest {

    private final ActLine line = new ActLine();
    private final List<Failure> told = new ArrayList<>();
    private final ClusterDocument document = ClusterDocument.untitled(new NewObjects().cluster("test"));
    private EditActs edits;
    private Host host;

    @BeforeEach
    void follow() {
        edits = new EditActs(document, line, told::add);
        host = new NewObjects().host("host-04", "10.0.0.4");
        document.editor().add(document.cluster(), Literals.CLUSTER__HOSTS, host);
    }

    @AfterEach
    void end() {
        edits.close();
    }

    @Test
    void anEditIsTakenBackAndDoneAgain() {
        assertEquals("Undo: add host host-04", line.undoable().orElseThrow().undoLabel());
        line.undo();
        assertEquals(0, document.cluster().getHosts().size());
        line.redo();
        assertEquals(1, document.cluster().getHosts().size());
        assertTrue(line.redoable().isEmpty());
    }

    @Test
    void aCompoundEditIsOneAct() {
        document.editor().compound("rename twice", () -> {
            document.editor().set(host, Literals.NAMED__NAME, "a");
            document.editor().set(host, Literals.NAMED__NAME, "b");
        });
        line.undo();
        assertEquals("host-04", host.getName());
        line.undo();
        assertTrue(line.undoable().isEmpty());
    }

    @Test
    void anEditThatAChangeFromElsewhereForbidsStaysAndIsExplained() {
        document.editor().applyExternal(() -> document.cluster().getHosts().clear());
        line.undo();
        assertEquals(1, told.size());
        assertTrue(line.undoable().isPresent(), "it was not taken back");
    }

    @Test
    void editsAndOtherActsAreTakenBackInTheOrderOfTime() {
        List<String> log = new ArrayList<>();
        line.add(new Named("move", log));
        document.editor().set(host, Literals.NAMED__NAME, "renamed");
        line.undo();
        assertEquals("host-04", host.getName());
        line.undo();
        assertEquals(List.of("-move"), log);
    }

    private record Named(String name, List<String> log) implements ActHistory.Act {
        @Override
        public String undoLabel() {
            return name;
        }

        @Override
        public String redoLabel() {
            return name;
        }

        @Override
        public Optional<String> undoObstacle() {
            return Optional.empty();
        }

        @Override
        public void undo() {
            log.add("-" + name);
        }

        @Override
        public void redo() {
            log.add("+" + name);
        }
    }
}
