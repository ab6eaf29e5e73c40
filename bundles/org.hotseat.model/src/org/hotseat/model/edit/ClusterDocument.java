// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.file.Expectation;
import org.hotseat.model.file.Fingerprint;
import org.hotseat.model.file.LoadedCluster;

/**
 * A cluster while somebody edits it: the model, its editing domain, where it is kept and whether it differs from there.
 * Confined to one thread, at first the one that makes it; calls from another thread throw. In the console a worker
 * makes it and hands it over to the window's thread. Nothing here blocks but {@link #save}; load with ClusterFile on a
 * worker, and write a {@link SaveTask} on one.
 */
public final class ClusterDocument implements AutoCloseable {

    private volatile Optional<Thread> owner = Optional.of(Thread.currentThread());
    private final Cluster cluster;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final ComposedAdapterFactory providers = new ComposedAdapterFactory(
            List.of(new ReflectiveItemProviderAdapterFactory()));
    private final EditingDomain domain = new AdapterFactoryEditingDomain(providers, stack, new HashMap<>());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Scope scope;
    private final ClusterEditor editor;
    private int externalChanges;
    private Optional<SaveTask.Mark> saved;
    private Optional<Path> file;
    private Optional<Fingerprint> fingerprint;

    private ClusterDocument(Cluster cluster, Optional<Path> file, Optional<Fingerprint> fingerprint) {
        this.cluster = cluster;
        this.file = file;
        this.fingerprint = fingerprint;
        this.saved = fingerprint.map(known -> mark());
        Resource resource = new XMIResourceImpl(URI.createURI("memory:document"));
        resource.getContents().add(cluster);
        domain.getResourceSet().getResources().add(resource);
        this.scope = new Scope(cluster);
        this.editor = new ClusterEditor(scope, stack,
                new ClusterEditor.Hooks(this::requireOwner, this::tell, this::changedOutside));
    }

    /**
     * Edits what was loaded. Clean at first.
     *
     * @param loaded taken over
     * @return the document
     */
    public static ClusterDocument of(LoadedCluster loaded) {
        return new ClusterDocument(loaded.cluster(), Optional.of(loaded.file()), Optional.of(loaded.fingerprint()));
    }

    /**
     * Edits a cluster that is in no file. Dirty until it is saved under a name.
     *
     * @param cluster taken over
     * @return the document
     */
    public static ClusterDocument untitled(Cluster cluster) {
        return new ClusterDocument(cluster, Optional.empty(), Optional.empty());
    }

    /**
     * Lets go of this thread: the document belongs to the next one that uses it. The caller sees to it that the other
     * thread begins after this.
     */
    public void handOver() {
        requireOwner();
        owner = Optional.empty();
    }

    /**
     * The model. To be read freely on the document's thread, written by the editor only.
     *
     * @return the root
     */
    public Cluster cluster() {
        return cluster;
    }

    /**
     * All edits.
     *
     * @return always the same one
     */
    public ClusterEditor editor() {
        return editor;
    }

    /**
     * For EMF's own tools; its command stack is the editor's.
     *
     * @return always the same one
     */
    public EditingDomain domain() {
        return domain;
    }

    /**
     * Where the document is kept.
     *
     * @return empty until it was saved
     */
    public Optional<Path> file() {
        return file;
    }

    /**
     * Whether the model differs from the file; an edit that was undone leaves no difference.
     *
     * @return true when there is something to save
     */
    public boolean isDirty() {
        return !saved.equals(Optional.of(mark()));
    }

    /**
     * Tells of everything that may have changed: model, file name, dirty or not. Once per edit.
     *
     * @param listener called on the document's thread
     * @return ends the telling
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Begins to save to the document's file.
     *
     * @return to be written by a worker
     * @throws FailureException WRONG_STATE when it has no file yet
     */
    public SaveTask beginSave() throws FailureException {
        requireOwner();
        Path target = file.orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE, Messages.saveFirst,
                Messages.saveFirstRemedy));
        return task(target, fingerprint.<Expectation>map(Expectation.Unchanged::new)
                .orElseGet(Expectation.Absent::new));
    }

    /**
     * Begins to save to another file, which the document belongs to once that is done.
     *
     * @param target the other file
     * @param replace whether the person agreed to replace a cluster file that is there
     * @return to be written by a worker
     */
    public SaveTask beginSaveAs(Path target, boolean replace) {
        requireOwner();
        return task(target, replace ? new Expectation.Replaceable() : new Expectation.Absent());
    }

    /**
     * Takes note of a saving. Edits made since {@link #beginSave} leave the document dirty.
     *
     * @param task that was written; one that failed changes nothing
     */
    public void endSave(SaveTask task) {
        requireOwner();
        if (task.written().isPresent()) {
            file = Optional.of(task.file());
            fingerprint = task.written();
            saved = Optional.of(task.mark());
            tell();
        }
    }

    /**
     * Saves at once, for programs without a window. Blocks for the disk.
     *
     * @throws FailureException nothing was written
     */
    public void save() throws FailureException {
        SaveTask task = beginSave();
        task.write();
        endSave(task);
    }

    @Override
    public void close() {
        requireOwner();
        listeners.clear();
        stack.flush();
        scope.dispose();
        providers.dispose();
    }

    private SaveTask task(Path target, Expectation expected) {
        return new SaveTask(EcoreUtil.copy(cluster), target, expected, mark());
    }

    private SaveTask.Mark mark() {
        return new SaveTask.Mark(Optional.ofNullable(stack.getUndoCommand()), externalChanges);
    }

    private void changedOutside() {
        externalChanges++;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void requireOwner() {
        Thread here = Thread.currentThread();
        Thread now = owner.orElse(here);
        if (now != here) {
            throw new IllegalStateException("the document belongs to thread " + now.getName());
        }
        owner = Optional.of(here);
    }
}
