// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.file.Expectation;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document knows whether it differs from its file, tells of changes, and belongs to one thread. */
class ClusterDocumentTest {

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");
    private ClusterDocument document = ClusterDocument.untitled(Samples.full());

    @BeforeEach
    void open() throws FailureException {
        file = folder.resolve("document.hotseat");
        ClusterFile.save(Samples.full(), file, new Expectation.Absent());
        document = ClusterDocument.of(ClusterFile.load(file));
    }

    private Host host() {
        return document.cluster().getHosts().get(0);
    }

    private void rename(String name) {
        document.editor().set(host(), Literals.NAMED__NAME, name);
    }

    @Test
    void aLoadedDocumentIsCleanAnUntitledOneDirty() {
        assertFalse(document.isDirty());
        assertEquals(Optional.of(file), document.file());
        ClusterDocument untitled = ClusterDocument.untitled(Samples.full());
        assertTrue(untitled.isDirty());
        assertEquals(Optional.empty(), untitled.file());
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, untitled::save).code());
    }

    @Test
    void editsMakeItDirtyUndoAndSaveMakeItClean() throws FailureException {
        rename("alpha");
        assertTrue(document.isDirty());
        document.editor().undo();
        assertFalse(document.isDirty());
        document.editor().redo();
        document.save();
        assertFalse(document.isDirty());
        document.editor().undo();
        assertTrue(document.isDirty());
        document.editor().redo();
        assertFalse(document.isDirty());
        assertEquals("alpha", ClusterFile.load(file).cluster().getHosts().get(0).getName());
    }

    @Test
    void anotherEditInPlaceOfTheSavedOneIsDirty() throws FailureException {
        rename("alpha");
        document.save();
        document.editor().undo();
        rename("beta");
        assertTrue(document.isDirty());
    }

    @Test
    void aChangeFromElsewhereMakesItDirty() throws FailureException {
        document.editor().applyExternal(() -> host().setNotes("theirs"));
        assertTrue(document.isDirty());
        document.save();
        assertFalse(document.isDirty());
    }

    @Test
    void editsDuringASavingStayDirtyAndOutOfTheFile() throws FailureException {
        rename("saved");
        SaveTask task = document.beginSave();
        rename("later");
        CompletableFuture.runAsync(() -> {
            try {
                task.write();
            } catch (FailureException e) {
                throw new CompletionException(e);
            }
        }).join();
        document.endSave(task);
        assertTrue(document.isDirty());
        assertEquals("saved", ClusterFile.load(file).cluster().getHosts().get(0).getName());
        document.save();
        assertFalse(document.isDirty());
    }

    @Test
    void aFailedSavingChangesNothing() throws Exception {
        rename("mine");
        Files.writeString(file, Files.readString(file).replace("North", "Theirs"));
        SaveTask task = document.beginSave();
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, task::write).code());
        document.endSave(task);
        assertTrue(document.isDirty());
        assertEquals("Theirs", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void savingUnderAnotherNameMovesTheDocumentThere() throws FailureException {
        Path other = folder.resolve("other.hotseat");
        rename("alpha");
        SaveTask task = document.beginSaveAs(other, false);
        task.write();
        document.endSave(task);
        assertEquals(Optional.of(other), document.file());
        assertFalse(document.isDirty());
        rename("beta");
        document.save();
        assertEquals("beta", ClusterFile.load(other).cluster().getHosts().get(0).getName());
        assertEquals("host-01", ClusterFile.load(file).cluster().getHosts().get(0).getName());
    }

    @Test
    void anotherFileIsReplacedOnlyWhenAgreed() throws FailureException {
        Path other = folder.resolve("other.hotseat");
        ClusterFile.save(Samples.full(), other, new Expectation.Absent());
        SaveTask careful = document.beginSaveAs(other, false);
        assertEquals(FailureCode.EXISTS, assertThrows(FailureException.class, careful::write).code());
        SaveTask agreed = document.beginSaveAs(other, true);
        agreed.write();
        document.endSave(agreed);
        assertEquals(Optional.of(other), document.file());
    }

    @Test
    void listenersHearOnceOfEveryEditUndoOutsideChangeAndSaving() throws FailureException {
        AtomicInteger told = new AtomicInteger();
        Subscription subscription = document.onChange(told::incrementAndGet);
        document.editor().remove(host());
        assertEquals(1, told.get());
        document.editor().undo();
        document.editor().redo();
        assertEquals(3, told.get());
        document.editor().applyExternal(() -> document.cluster().setName("theirs"));
        document.save();
        assertEquals(5, told.get());
        subscription.close();
        rename("silent");
        assertEquals(5, told.get());
    }

    @Test
    void aDocumentHandedOverBelongsToTheNextThread() {
        document.handOver();
        CompletableFuture.runAsync(() -> rename("elsewhere")).join();
        assertEquals("elsewhere", host().getName());
        assertThrows(IllegalStateException.class, () -> rename("here"));
        assertThrows(IllegalStateException.class, document::handOver);
    }

    @Test
    void otherThreadsAreRefused() {
        Host host = host();
        CompletableFuture<Void> other = CompletableFuture
                .runAsync(() -> document.editor().set(host, Literals.NAMED__NAME, "x"));
        Throwable cause = assertThrows(CompletionException.class, other::join).getCause();
        assertTrue(cause instanceof IllegalStateException);
        assertEquals("host-01", host.getName());
    }

    @Test
    void theEditingDomainKnowsTheModelAndItsStack() {
        Cluster cluster = document.cluster();
        assertSame(cluster, document.domain().getResourceSet().getResources().get(0).getContents().get(0));
        rename("alpha");
        assertEquals("rename host host-01 to alpha", document.domain().getCommandStack().getUndoCommand().getLabel());
        assertTrue(document.domain().getCommandStack().canUndo());
    }

    @Test
    void aClosedDocumentTellsNobody() {
        AtomicInteger told = new AtomicInteger();
        document.onChange(told::incrementAndGet);
        document.close();
        assertEquals(Optional.empty(), document.editor().undoText());
        rename("x");
        assertEquals(0, told.get());
    }
}
