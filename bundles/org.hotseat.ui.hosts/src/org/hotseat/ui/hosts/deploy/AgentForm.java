// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.deploy;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.agent.AgentChoice;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.agent.AgentOffer;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** How an agent comes to a host, with which Java, and by which password. On the window's thread. */
public final class AgentForm {

    private static final int GAP = 8;
    private static final int FIELD = 220;
    private static final int INDENT = 22;
    private static final int WORDS = 420;

    private final Composite area;
    private final AgentOffer offer;
    private final Runnable changed;
    private final Map<Way, Button> ways = new EnumMap<>(Way.class);
    private final Text cluster;
    private final Label reason;
    private final Button ownJava;
    private final Label javaNote;
    private final Composite sudoRow;
    private final Text sudo;

    /**
     * Makes it.
     *
     * @param parent lays it out
     * @param offer what can be chosen
     * @param allowsNone whether a person may do without an agent
     * @param changed called after each change by the person
     */
    public AgentForm(Composite parent, AgentOffer offer, boolean allowsNone, Runnable changed) {
        this.offer = offer;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(area);
        way(Way.JOIN, offer.open().isEmpty() ? Messages.wayJoin
                : Formats.label(NLS.bind(Messages.wayJoinNamed, offer.open())), 2);
        way(Way.FOUND, Messages.wayFound, 1);
        cluster = Marks.named(new Text(area, SWT.BORDER), "agent.cluster");
        GridDataFactory.swtDefaults().hint(FIELD, SWT.DEFAULT).applyTo(cluster);
        cluster.addListener(SWT.Modify, event -> changed());
        if (allowsNone) {
            way(Way.NONE, Messages.wayNone, 2);
        }
        reason = Marks.named(words(Role.MUTED), "agent.reason");
        ownJava = Marks.named(new Button(area, SWT.CHECK), "agent.ownJava");
        ownJava.setText(Messages.ownJava);
        ownJava.addListener(SWT.Selection, event -> changed());
        javaNote = new Label(area, SWT.NONE);
        Tint.words(javaNote, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(javaNote);
        sudoRow = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(sudoRow);
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(sudoRow);
        new Label(sudoRow, SWT.NONE).setText(Messages.sudo);
        sudo = Marks.named(new Text(sudoRow, SWT.BORDER | SWT.PASSWORD), "agent.sudo");
        GridDataFactory.swtDefaults().hint(FIELD, SWT.DEFAULT).applyTo(sudo);
        sudoRow.setVisible(false);
    }

    private void way(Way way, String words, int columns) {
        Button button = Marks.named(new Button(area, SWT.RADIO), "agent." + way.name().toLowerCase(
                Locale.ROOT));
        button.setText(words);
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                changed();
            }
        });
        ways.put(way, button);
    }

    private Label words(Role role) {
        Label label = new Label(area, SWT.WRAP);
        Tint.words(label, role);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WORDS, SWT.DEFAULT).indent(INDENT, 0)
                .applyTo(label);
        return label;
    }

    private void changed() {
        enable();
        changed.run();
    }

    private void enable() {
        boolean some = choice().way() != Way.NONE;
        cluster.setEnabled(choice().way() == Way.FOUND && offer.obstacle().isEmpty());
        ownJava.setEnabled(some && offer.obstacle().isEmpty());
        sudo.setEnabled(some);
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Composite control() {
        return area;
    }

    /**
     * Shows a choice.
     *
     * @param choice what is chosen
     */
    public void fill(AgentChoice choice) {
        ways.forEach((way, button) -> {
            button.setSelection(way == choice.way());
            Optional<String> why = way == Way.NONE ? Optional.empty() : offer.obstacle().or(() -> way == Way.JOIN
                    ? offer.joinObstacle() : offer.foundObstacle());
            button.setEnabled(why.isEmpty());
            button.setToolTipText(Formats.label(why.orElse("")));
        });
        if (!cluster.getText().equals(choice.cluster())) {
            cluster.setText(choice.cluster());
        }
        ownJava.setSelection(choice.ownJava());
        enable();
    }

    /**
     * Says what else there is to know.
     *
     * @param why what stands below the ways; empty for what the offer refuses
     * @param hasJava whether the host has a Java; empty while it is not known
     * @param asksSudo whether a password for sudo is asked for
     */
    public void tell(Optional<String> why, Optional<Boolean> hasJava, boolean asksSudo) {
        String text = Formats.label(why.or(offer::obstacle).or(() -> choice().way() == Way.FOUND
                ? Optional.empty() : offer.joinObstacle().filter(no -> offer.foundObstacle().isPresent()))
                .orElse(""));
        boolean arranged = !text.equals(reason.getText()) | show(reason, !text.isEmpty())
                | show(sudoRow, asksSudo && choice().way() != Way.NONE);
        reason.setText(text);
        Tint.words(reason, why.isPresent() ? Role.FAILED : Role.MUTED);
        javaNote.setText(hasJava.map(has -> has ? Messages.javaThere : Messages.javaMissing).orElse(""));
        if (arranged) {
            area.requestLayout();
        }
    }

    private static boolean show(Control control, boolean shown) {
        GridData data = (GridData) control.getLayoutData();
        boolean other = data.exclude == shown;
        data.exclude = !shown;
        control.setVisible(shown);
        return other;
    }

    /**
     * What is chosen.
     *
     * @return a copy
     */
    public AgentChoice choice() {
        Way way = ways.entrySet().stream().filter(one -> one.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(Way.JOIN);
        return new AgentChoice(way, cluster.getText(), ownJava.getSelection());
    }

    /**
     * The password for sudo as it was typed.
     *
     * @return belongs to the caller, who wipes it; empty when nothing was typed
     */
    public Optional<char[]> sudo() {
        return sudo.getCharCount() == 0 ? Optional.empty() : Optional.of(sudo.getTextChars());
    }

    /** Gives the chosen way the keys. */
    public void setFocus() {
        ways.values().stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
    }
}
