// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.state.Kinds;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.protection.model.Standings;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;

/**
 * The protection of one machine, as a page: how it stands, and how it shall be protected. What a person decides becomes
 * an operation when he says so; until then what others decide does not change the page. On the window's thread.
 */
final class ProtectPage {

    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int PER_SECOND = 2;

    private final Session session;
    private final MachineId machine;
    private final Composite area;
    private final Composite bar;
    private final ScrolledComposite scroll;
    private final Composite content;
    private final Coalescer refresh;
    private final Subscription following;
    private Optional<Parts> parts = Optional.empty();
    private boolean running;

    /** What is there as soon as the machine is known. */
    private final class Parts {
        private ProtectDraft draft;
        private boolean touched;
        private final Label mark;
        private final Label standing;
        private final ProtectForm form;
        private final Label sign;
        private final Label sentence;
        private final Button apply;
        private final Button revert;

        Parts(ProtectDraft draft) {
            this.draft = draft;
            head(Messages.pageNow, 0);
            Composite now = row(2);
            mark = new Label(now, SWT.NONE);
            standing = words(now);
            head(Messages.pageWanted, GAP);
            form = new ProtectForm(content, draft, this::touch);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
            sign = new Label(bar, SWT.NONE);
            sentence = words(bar);
            revert = button(bar, Messages.revert, ProtectPage.this::revert);
            apply = button(bar, Messages.dialogVerb, ProtectPage.this::apply);
            decided();
        }

        private void touch() {
            touched = true;
            decided();
        }

        void decided() {
            PageWord word = PageWord.of(draft, ProtectHandler.obstacle(session, List.of(machine)), touched);
            sign.setImage(word.text().isEmpty() ? null : word.shape().image());
            say(sentence, word.text());
            Tint.words(sentence, word.shape() == StateMark.ERROR ? Role.FAILED : Role.TEXT);
            form.control().setEnabled(!running);
            apply.setEnabled(word.possible() && !running);
            revert.setEnabled(draft.isChanged() && draft.known().isPresent() && !running);
        }

        void stand(Optional<MachineCopies> copies) {
            StateMark now = copies.map(one -> one.mark(Instant.now())).orElse(StateMark.OFF);
            if (mark.getImage() != now.image()) {
                mark.setImage(now.image());
            }
            say(standing, copies.map(one -> Standings.sentence(one, Instant.now())).orElse(Messages.notProtected));
        }
    }

    ProtectPage(Composite parent, Session session, MachineId machine) {
        this.session = session;
        this.machine = machine;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, GAP).spacing(GAP, 0).applyTo(bar);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(content);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
        refresh = Coalescer.on(content, PER_SECOND, () -> {
            if (area.isVisible()) {
                show();
            }
        });
        area.addListener(SWT.Show, event -> refresh.request());
        following = session.members().onChange(refresh::request);
        area.addListener(SWT.Dispose, event -> following.close());
        show();
    }

    Control control() {
        return area;
    }

    private void head(String words, int above) {
        Label head = new Label(content, SWT.NONE);
        head.setText(Formats.label(words));
        head.setFont(Fonts.of(Face.TITLE));
        Tint.words(head, Role.BRIGHT);
        GridDataFactory.fillDefaults().indent(0, above).applyTo(head);
    }

    private Composite row(int columns) {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Label words(Composite row) {
        Label label = new Label(row, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(1, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static Button button(Composite row, String words, Runnable act) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private static void say(Label label, String words) {
        String shown = Formats.label(words);
        if (!shown.equals(label.getText())) {
            label.setText(shown);
            label.requestLayout();
        }
    }

    private void show() {
        if (parts.isEmpty()) {
            ProtectHandler.draft(session, machine).ifPresent(draft -> parts = Optional.of(new Parts(draft)));
            fit();
        }
        parts.ifPresent(now -> {
            if (!running && (!now.draft.isChanged() || now.draft.known().isEmpty())) {
                renew(now);
            }
            now.form.renew(StandbyChoices.of(session, machine));
            now.stand(MachineCopies.of(session.members()).stream().filter(one -> one.id().equals(machine))
                    .findFirst());
            now.decided();
        });
    }

    /** Takes what the cluster has now, if it is something else. */
    private void renew(Parts now) {
        boolean known = session.members().state().find(Kinds.MACHINE, machine.toString())
                .filter(held -> held.version() != now.draft.base()).isPresent();
        if (known) {
            revert();
        }
    }

    private void revert() {
        parts.ifPresent(now -> ProtectHandler.draft(session, machine).ifPresent(draft -> {
            now.draft = draft;
            now.touched = false;
            now.form.show(draft);
            now.decided();
        }));
    }

    private void apply() {
        parts.ifPresent(now -> Services.runner().ifPresent(runner -> {
            running = true;
            now.decided();
            runner.run(new ProtectOperation(session, now.draft.snapshot())).whenComplete((nothing, failed) -> {
                running = false;
                if (!content.isDisposed()) {
                    if (failed == null) {
                        revert();
                    }
                    now.decided();
                }
            });
        }));
    }

    private void fit() {
        scroll.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }
}
