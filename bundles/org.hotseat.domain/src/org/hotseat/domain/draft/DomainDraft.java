// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.work.Subscription;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.Problem;

/**
 * A machine's description while it is edited. The text is the only truth: forms read and write it through the document,
 * the XML page directly, so that they agree at every moment. Every change is one step that undo takes back, whichever
 * page made it. Confined to the window's thread.
 */
public final class DomainDraft {

    private static final String TYPING = "typing";

    private final StepLine steps = new StepLine();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String text;
    private String base;
    private TextChange typed = new TextChange(0, 0, "");
    private @Nullable DomainDocument document;
    private @Nullable Fault fault;
    private List<Problem> problems = List.of();
    private Optional<Problem> refusal = Optional.empty();

    /**
     * A draft of a description as it is stored.
     *
     * @param stored libvirt domain XML
     */
    public DomainDraft(String stored) {
        text = stored;
        base = stored;
        parse();
    }

    /**
     * The text now.
     *
     * @return domain XML, perhaps broken
     */
    public String text() {
        return text;
    }

    /**
     * The text as the host has it.
     *
     * @return domain XML
     */
    public String base() {
        return base;
    }

    /**
     * Whether there is something to save.
     *
     * @return true when it differs from what the host has
     */
    public boolean isDirty() {
        return !text.equals(base);
    }

    /**
     * The description, to be read.
     *
     * @return empty while the text is broken
     */
    public Optional<DomainDocument> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Why the text is broken.
     *
     * @return empty while it is not
     */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * What cannot be right, and what the host refused last.
     *
     * @return in the order of the text, the refusal first
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What the host refused when it was saved last; gone with the next change.
     *
     * @return empty for nothing
     */
    public Optional<Problem> refusal() {
        return refusal;
    }

    /**
     * A form changes the description. Nothing happens while the text is broken.
     *
     * @param label what is changed, for the menu
     * @param key edits of the same key in a row are one step; empty for a step of its own
     * @param change gets the description to change it
     * @throws IllegalArgumentException when a value cannot stand in XML; nothing is changed then
     */
    public void edit(String label, String key, Consumer<DomainDocument> change) {
        copy().ifPresent(copy -> {
            change.accept(copy);
            put(label, key, copy.text());
        });
    }

    private Optional<DomainDocument> copy() {
        try {
            return Optional.of(DomainDocument.parse(text));
        } catch (DomainSyntaxException broken) {
            return Optional.empty(); // the band above the forms says why nothing can be edited there
        }
    }

    /**
     * The XML page changes the text.
     *
     * @param label for the menu
     * @param newText all of it
     */
    public void type(String label, String newText) {
        TextChange change = TextChange.between(text, newText);
        if (!change.continues(typed)) {
            steps.close();
        }
        typed = change;
        put(label, TYPING, newText);
    }

    /**
     * Replaces the text in a step of its own.
     *
     * @param label for the menu
     * @param newText all of it
     */
    public void replace(String label, String newText) {
        put(label, "", newText);
    }

    private void put(String label, String key, String newText) {
        if (newText.equals(text)) {
            return;
        }
        steps.add(new Step(label, key, text, newText));
        show(newText);
    }

    /** The next edit is a step of its own, even of the same field. */
    public void closeStep() {
        steps.close();
    }

    /**
     * The label of what undo would take back.
     *
     * @return empty when there is nothing
     */
    public Optional<String> undoable() {
        return steps.last().map(Step::label);
    }

    /**
     * The label of what redo would do again.
     *
     * @return empty when there is nothing
     */
    public Optional<String> redoable() {
        return steps.next().map(Step::label);
    }

    /** Takes the last step back. */
    public void undo() {
        steps.back().ifPresent(step -> show(step.before()));
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        steps.forth().ifPresent(step -> show(step.after()));
    }

    /**
     * What the host has now, after a save or a change from elsewhere; what is edited stays, except that a text which
     * says the same takes the host's spelling.
     *
     * @param label for the menu, if the spelling changes
     * @param stored domain XML
     */
    public void rebase(String label, String stored) {
        boolean same = !text.equals(stored) && Meaning.same(text, stored);
        base = stored;
        if (same) {
            put(label, "", stored);
        } else {
            tell();
        }
    }

    /**
     * Takes what the host has; what was edited can be had back by undo.
     *
     * @param label for the menu
     * @param stored domain XML
     */
    public void take(String label, String stored) {
        base = stored;
        if (stored.equals(text)) {
            tell();
        } else {
            put(label, "", stored);
        }
    }

    /**
     * Shows why the host refused the text.
     *
     * @param place where and why
     */
    public void refuse(Problem place) {
        refusal = Optional.of(place);
        check();
        tell();
    }

    private void show(String newText) {
        text = newText;
        refusal = Optional.empty();
        parse();
        tell();
    }

    private void parse() {
        try {
            document = DomainDocument.parse(text);
            fault = null;
        } catch (DomainSyntaxException broken) {
            document = null;
            fault = new Fault(String.valueOf(broken.getMessage()), broken.line(), broken.column());
        }
        check();
    }

    private void check() {
        List<Problem> found = document().map(DomainDocument::problems).orElse(List.of());
        problems = refusal.map(first -> {
            List<Problem> all = new ArrayList<>(List.of(first));
            all.addAll(found);
            return List.copyOf(all);
        }).orElse(found);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Tells of every change of text, base or refusal.
     *
     * @param listener called on the thread that changes
     * @return ends the telling
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
