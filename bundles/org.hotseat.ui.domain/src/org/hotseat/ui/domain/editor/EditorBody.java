// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.base.failure.Failure;
import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.domain.form.FormContext;
import org.hotseat.ui.domain.watch.Description;
import org.hotseat.ui.domain.watch.DescriptionListener;
import org.hotseat.ui.domain.watch.Merge;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.EmptyMessage;

/**
 * What the editor shows: a message while nothing is known, then the pages, with a band above them for what happens to
 * the machine meanwhile. On the window's thread.
 */
public final class EditorBody implements DescriptionListener {

    private final Composite area;
    private final Band band;
    private final EmptyMessage message;
    private final EditorMachine live;
    private final DomainPages.Sides sides;
    private final EditorEvents events;
    private @Nullable DomainPages pages;
    private @Nullable DomainDraft draft;
    private String name;
    private boolean saving;
    private boolean isGone;

    /** What the editor part does about it. */
    interface EditorEvents {

        /** There is a draft now. */
        void opened(DomainDraft draft);

        /** Text, base or refusal have changed. */
        void changed();

        /** The machine's name or host is known anew. */
        void renamed(MachineView machine);

        /** Reads the description again. */
        void readAgain();

        /** Saves, though perhaps nothing has been changed. */
        void save();
    }

    EditorBody(Composite parent, String name, EditorMachine live, DomainPages.Sides sides, EditorEvents events) {
        this.name = name;
        this.live = live;
        this.sides = sides;
        this.events = events;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        band = new Band(area);
        message = new EmptyMessage(area);
        message.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        message.show(NLS.bind(Messages.reading, name), "", () -> { });
    }

    @Override
    public void read(Description description, MachineView machine) {
        live.runs(description.running());
        String before = name;
        name = machine.name();
        events.renamed(machine);
        DomainDraft known = draft;
        if (known == null) {
            open(description.stored());
        } else {
            merge(known, description.stored(), before);
            pages().ifPresent(DomainPages::refresh);
        }
    }

    private void open(String stored) {
        DomainDraft made = new DomainDraft(stored);
        draft = made;
        made.onChange(events::changed);
        message.control().dispose();
        pages = new DomainPages(area, new FormContext(made, live), sides);
        area.layout(true, true);
        events.opened(made);
    }

    private void merge(DomainDraft known, String stored, String before) {
        Merge merge = Merge.of(known, stored);
        boolean ours = saving | live.hasStored(); // both are asked: the second one forgets by it
        if (merge == Merge.ASK && ours) {
            merge = Merge.SPELLING;
        }
        saving = false;
        switch (merge) {
            case NOTHING -> forgetGone();
            case SPELLING -> {
                known.rebase(Messages.stepStored, stored);
                band.hide();
            }
            case TAKE -> {
                known.take(Messages.stepOutside, stored);
                String when = Formats.time(Instant.now(), Instant.now());
                String text = ours ? Messages.storedOtherwise : before.equals(name)
                        ? NLS.bind(Messages.changedOutside, when) : NLS.bind(Messages.renamedOutside, before, name);
                band.show(StateMark.INFO, text, new Band.Link(Messages.hide, band::hide));
            }
            case ASK -> ask(known, stored);
        }
    }

    private void forgetGone() {
        if (isGone) {
            isGone = false;
            band.hide();
        }
    }

    private void ask(DomainDraft known, String theirs) {
        band.show(StateMark.WARNING, NLS.bind(Messages.conflict, name),
                new Band.Link(Messages.takeTheirs, () -> takeTheirs(known, theirs)),
                new Band.Link(Messages.keepMine, () -> keepMine(known, theirs)),
                new Band.Link(Messages.compare, () -> compare(known, theirs)));
    }

    private void takeTheirs(DomainDraft known, String theirs) {
        known.take(Messages.stepOutside, theirs);
        band.hide();
    }

    private void keepMine(DomainDraft known, String theirs) {
        known.rebase(Messages.stepStored, theirs);
        band.hide();
    }

    private void compare(DomainDraft known, String theirs) {
        switch (new CompareDialog(area.getShell(), theirs, known.text()).open()) {
            case CompareDialog.THEIRS -> takeTheirs(known, theirs);
            case CompareDialog.MINE -> keepMine(known, theirs);
            default -> {
                // the band stays until somebody decides
            }
        }
    }

    @Override
    public void failed(Failure failure) {
        if (draft == null) {
            message.show(failure.text(), Messages.tryNow, events::readAgain);
        } else {
            band.show(StateMark.STALE, failure.text(), new Band.Link(Messages.tryNow, events::readAgain));
        }
    }

    @Override
    public void gone() {
        isGone = true;
        live.runs(Optional.empty());
        if (draft == null) {
            message.show(NLS.bind(Messages.goneEmpty, name), "", () -> { });
        } else {
            band.show(StateMark.WARNING, NLS.bind(Messages.gone, name),
                    new Band.Link(Messages.defineAgain, events::save));
            pages().ifPresent(DomainPages::refresh);
        }
    }

    /** Says what stands in the way of saving. */
    void obstacle(String sentence) {
        band.show(StateMark.ERROR, sentence, new Band.Link(Messages.hide, band::hide));
    }

    /** The host has stored what was sent. */
    void saved(String sent) {
        DomainDraft known = draft;
        if (known != null) {
            isGone = false;
            saving = true;
            known.rebase(Messages.stepStored, sent);
            band.hide();
        }
    }

    Optional<DomainDraft> draft() {
        return Optional.ofNullable(draft);
    }

    Optional<DomainPages> pages() {
        return Optional.ofNullable(pages);
    }

    /** Puts the focus into the page in sight. */
    void setFocus() {
        if (pages == null) {
            area.setFocus();
        } else {
            pages().ifPresent(DomainPages::setFocus);
        }
    }
}
