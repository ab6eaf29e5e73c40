// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.Verdict;
import org.hotseat.checks.deploy.AgentFound;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.deploy.AgentForm;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.HostDeployment;
import org.hotseat.ui.hosts.draft.Phase;
import org.hotseat.ui.hosts.draft.PlaneGuess;
import org.hotseat.ui.hosts.draft.Surroundings.PlaneWay;
import org.hotseat.ui.hosts.draft.Surroundings.Pool;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** What will be added. */
final class SummaryPage extends HostPage {

    private static final int WIDE = 460;

    private final HostDeployment deployment;
    private Composite rows;
    private AgentForm agent;
    private Button another;

    SummaryPage(HostAdmission admission, HostDeployment deployment) {
        super("summary", Step.SUMMARY, admission);
        this.deployment = deployment;
    }

    @Override
    void fill(Composite body) {
        rows = Marks.named(new Composite(body, SWT.NONE), "summary.rows");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * GAP, GAP - 4).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(rows);
        Label head = new Label(body, SWT.NONE);
        head.setText(Messages.agentHead);
        head.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().indent(0, GAP).applyTo(head);
        agent = new AgentForm(body, deployment.offer(), true, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(agent.control());
        agent.fill(deployment.choice());
        another = Marks.named(new Button(body, SWT.CHECK), "summary.another");
        another.setText(Messages.another);
    }

    private void chosen() {
        deployment.setChoice(agent.choice());
    }

    /** As it was typed; the caller wipes it. */
    Optional<char[]> sudo() {
        return agent.sudo();
    }

    boolean wantsAnother() {
        return another.getSelection();
    }

    @Override
    void arrive() {
        for (Control old : rows.getChildren()) {
            old.dispose();
        }
        AccessDraft draft = admission().access();
        row(Messages.summaryHost, draft.label());
        row(Messages.summaryAddress, NLS.bind(Messages.account, new Object[] { draft.user().strip(),
            draft.address().strip(), draft.port().strip() }));
        row(Messages.summaryLibvirt, draft.libvirt().strip());
        admission().choices().survey().ifPresent(this::found);
        int notes = admission().checks().board().count(Verdict.NOTE);
        row(Messages.summaryChecks, notes == 0 ? Messages.fits : NLS.bind(Messages.fitsWithNotes, notes));
        rows.layout(true, true);
        deployment.look();
    }

    @Override
    void settle() {
        agent.setFocus();
    }

    private void found(HostSurvey survey) {
        row(Messages.summarySize, NLS.bind(Messages.size, survey.cpus(), Formats.size(survey.memory())));
        for (PlaneWay plane : admission().around().planes()) {
            String words = admission().choices().planes().stream().filter(one -> one.plane() == plane.kind())
                    .findFirst().map(choice -> words(survey, plane, choice)).orElse(Formats.NONE);
            row(plane.name(), words);
        }
        String pools = String.join(", ", admission().around().pools().stream()
                .filter(pool -> admission().choices().pools().contains(pool.id())).map(Pool::name).toList());
        row(Messages.poolsHead, Formats.orNone(pools));
    }

    private static String words(HostSurvey survey, PlaneWay plane, PlaneChoice choice) {
        List<String> parts = new ArrayList<>();
        parts.add(choice.interfaceName());
        if (!choice.bridge().isEmpty() && !choice.bridge().equals(choice.interfaceName())) {
            parts.add(NLS.bind(Messages.bridgeNamed, choice.bridge()));
        }
        parts.add(PlaneGuess.address(survey, choice, plane.subnet()));
        parts.removeIf(String::isEmpty);
        return Formats.orNone(String.join(", ", parts));
    }

    private void row(String words, String value) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(Formats.label(words));
        Tint.words(label, Role.MUTED);
        Label text = new Label(rows, SWT.WRAP);
        text.setText(Formats.label(value));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(text);
    }

    @Override
    void show() {
        setTitle(Formats.label(NLS.bind(Messages.summaryTitle, admission().access().label())));
        boolean without = deployment.choice().way() == Way.NONE;
        setMessage(without ? Messages.summaryMessage : Messages.summaryDeploys);
        Optional<String> fault = deployment.fault();
        Optional<AgentFound> found = deployment.found();
        agent.tell(fault, found.map(AgentFound::hasJava), found.filter(seen -> !seen.isRoot()).isPresent()
                && admission().access().signIn() != SignIn.PASSWORD);
        boolean ready = admission().isReady() || admission().phase() == Phase.ADMITTED;
        setPageComplete(ready && fault.isEmpty());
    }
}
