// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;

/**
 * Every edit of a person: labelled, on the command stack, undoable. Confined to the document's thread; never blocks.
 * What an edit asks for must make sense when it is asked (objects of this cluster, features that exist), else it throws
 * IllegalArgumentException and nothing changes. Undo and redo look at the present state first: after a change from
 * elsewhere they either work or say why not, and then change nothing.
 */
public final class ClusterEditor {

    private final Journal journal;
    private final Scope scope;
    private final BasicCommandStack stack;
    private final Runnable guard;
    private final Runnable external;

    ClusterEditor(Scope scope, BasicCommandStack stack, Hooks hooks) {
        this.scope = scope;
        this.stack = stack;
        this.guard = hooks.guard();
        this.external = hooks.external();
        this.journal = new Journal(stack, scope, hooks.changed());
    }

    /** What the editor asks of its document: the thread's check, and to be told of edits and of outside changes. */
    record Hooks(Runnable guard, Runnable changed, Runnable external) {
    }

    /**
     * Sets a feature that holds one value. Nothing happens when it has this value already.
     *
     * @param object of this cluster
     * @param feature of the object
     * @param value null clears it: attributes get their default
     */
    public void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        guard.run();
        if (feature.isMany() || !feature.isChangeable()) {
            throw new IllegalArgumentException("holds many or cannot be changed: " + feature.getName());
        }
        Object after = value == null ? feature.getDefaultValue() : value;
        if (after != null && !feature.getEType().isInstance(after)) {
            throw new IllegalArgumentException(feature.getName() + " cannot be a " + after.getClass().getName());
        }
        Object before = object.eGet(feature);
        if (after == null ? before == null : after.equals(before)) {
            return;
        }
        journal.edit(Labels.set(object, feature, value), () -> {
            if (before instanceof EObject old && feature instanceof EReference reference
                    && reference.isContainment()) {
                clearUses(List.of(old));
            }
            journal.run("", new SetStep(object, feature, before, after));
        });
    }

    /**
     * Adds to the end of a list: a new object where the list contains its members, else a reference to one.
     *
     * @param owner of this cluster
     * @param feature that holds many
     * @param value not in the list yet
     */
    public void add(EObject owner, EReference feature, EObject value) {
        addAt(owner, feature, value, Lists.of(owner, many(feature)).size());
    }

    /**
     * Adds to a list at a place.
     *
     * @param owner of this cluster
     * @param feature that holds many
     * @param value not in the list yet
     * @param index 0 is the first
     */
    public void addAt(EObject owner, EReference feature, EObject value, int index) {
        guard.run();
        if (!many(feature).getEReferenceType().isInstance(value)) {
            throw new IllegalArgumentException(feature.getName() + " cannot hold a " + value.eClass().getName());
        }
        journal.run(Labels.add(owner, feature, value), new InsertStep(owner, feature, value, index));
    }

    /**
     * Takes a reference out of a list; the object itself stays.
     *
     * @param owner of this cluster
     * @param feature that holds many references and does not contain
     * @param value in the list
     */
    public void unlink(EObject owner, EReference feature, EObject value) {
        guard.run();
        if (many(feature).isContainment()) {
            throw new IllegalArgumentException("use remove for " + feature.getName());
        }
        int index = Lists.of(owner, feature).indexOf(value);
        journal.run(Labels.unlink(owner, feature, value), new TakeStep(owner, feature, value, index));
    }

    /**
     * Removes an object with all it contains, and every reference to it.
     *
     * @param object of this cluster, not the cluster itself
     */
    public void remove(EObject object) {
        remove(List.of(object));
    }

    /**
     * Removes several objects as one edit.
     *
     * @param objects of this cluster
     */
    public void remove(Collection<? extends EObject> objects) {
        guard.run();
        List<? extends EObject> tops = EcoreUtil.filterDescendants(objects);
        if (tops.isEmpty()) {
            return;
        }
        String label = tops.size() == 1 ? Labels.remove(tops.get(0)) : Labels.removeMany(tops.size());
        journal.edit(label, () -> {
            clearUses(tops);
            tops.forEach(this::take);
        });
    }

    /**
     * Gives an object another place in its list.
     *
     * @param owner of this cluster
     * @param feature that holds many
     * @param value in the list
     * @param index its new place, 0 is the first
     */
    public void move(EObject owner, EReference feature, EObject value, int index) {
        guard.run();
        int from = Lists.of(owner, many(feature)).indexOf(value);
        if (from != index) {
            journal.run(Labels.move(value), new MoveStep(owner, feature, value, from, index));
        }
    }

    /**
     * Makes one edit of several; edits inside see each other. If it throws, nothing of it stays.
     *
     * @param label what the person did, for the menu; a verb first, no full stop
     * @param edits calls this editor
     */
    public void compound(String label, Runnable edits) {
        guard.run();
        journal.edit(label, edits);
    }

    /**
     * Takes over a change that was made elsewhere. It cannot be undone here.
     *
     * @param change writes to the model directly
     */
    public void applyExternal(Runnable change) {
        guard.run();
        journal.requireClosed();
        change.run();
        external.run();
    }

    /**
     * Takes the last edit back.
     *
     * @return why it could not; empty when it is done
     */
    public Optional<Failure> undo() {
        guard.run();
        return journal.undo();
    }

    /**
     * Does the edit again that was taken back last.
     *
     * @return why it could not; empty when it is done
     */
    public Optional<Failure> redo() {
        guard.run();
        return journal.redo();
    }

    /**
     * The text of the menu.
     *
     * @return such as "Undo: add host host-04"; empty when there is nothing
     */
    public Optional<String> undoText() {
        return Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel)
                .map(label -> MessageFormat.format(Messages.undo, label));
    }

    /**
     * The text of the menu.
     *
     * @return such as "Redo: add host host-04"; empty when there is nothing
     */
    public Optional<String> redoText() {
        return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel)
                .map(label -> MessageFormat.format(Messages.redo, label));
    }

    private void clearUses(Collection<? extends EObject> trees) {
        for (Setting use : scope.users(trees)) {
            EObject user = use.getEObject();
            if (!(use.getEStructuralFeature() instanceof EReference feature)) {
                continue;
            }
            if (feature.isMany()) {
                Lists.of(user, feature).stream().filter(target -> EcoreUtil.isAncestor(trees, target)).toList()
                        .forEach(target -> unlink(user, feature, target));
            } else if (user.eGet(feature) != null) {
                set(user, feature, null);
            }
        }
    }

    private void take(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null || !scope.holds(owner)) {
            throw new IllegalArgumentException("not of this cluster: " + object.eClass().getName());
        }
        EReference feature = object.eContainmentFeature();
        if (feature.isMany()) {
            int index = Lists.of(owner, feature).indexOf(object);
            journal.runKnown(new TakeStep(owner, feature, object, index));
        } else {
            journal.runKnown(new SetStep(owner, feature, object, null));
        }
    }

    private static EReference many(EReference feature) {
        if (!feature.isMany()) {
            throw new IllegalArgumentException("holds one only: " + feature.getName());
        }
        return feature;
    }
}
