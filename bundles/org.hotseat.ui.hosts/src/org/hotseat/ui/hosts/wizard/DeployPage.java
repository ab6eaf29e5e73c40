// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.hotseat.base.failure.Failure;
import org.hotseat.checks.deploy.AgentOutcome;
import org.hotseat.checks.deploy.AgentStep;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.HostDeployment;
import org.hotseat.ui.hosts.draft.HostDeployment.State;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.Tint;

/** The agent on its way: its steps, how it ended, and what to do when it failed. */
final class DeployPage extends HostPage {

    private static final int WHOLE = 1000;
    private static final int WIDE = 460;

    private final HostDeployment deployment;
    private final Acts acts;
    private Composite steps;
    private ProgressBar bar;
    private Label line;
    private Label result;
    private Label advice;
    private Button background;
    private Button again;
    private Button without;
    private List<AgentStep> shown = List.of();

    /**
     * What its buttons do.
     *
     * @param background closes the window while the deployment goes on
     * @param again tries once more
     * @param without adds the host as it is
     */
    record Acts(Runnable background, Runnable again, Runnable without) {
    }

    DeployPage(HostAdmission admission, HostDeployment deployment, Acts acts) {
        super("deploy", Step.SUMMARY, admission);
        this.deployment = deployment;
        this.acts = acts;
    }

    @Override
    void fill(Composite body) {
        steps = Marks.named(new Composite(body, SWT.NONE), "deploy.steps");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP - 2).applyTo(steps);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(steps);
        bar = Marks.named(new ProgressBar(body, SWT.HORIZONTAL), "deploy.bar");
        bar.setMaximum(WHOLE);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(bar);
        line = Marks.named(new Label(body, SWT.NONE), "deploy.line");
        Tint.words(line, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        result = Marks.named(new Label(body, SWT.WRAP), "deploy.result");
        result.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).indent(0, GAP).applyTo(result);
        advice = Marks.named(new Label(body, SWT.WRAP), "deploy.advice");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(advice);
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.BEGINNING, SWT.BEGINNING).indent(0, GAP)
                .applyTo(row);
        again = button(row, "deploy.again", Messages.deployAgain, acts.again());
        without = button(row, "deploy.without", Messages.deployWithout, acts.without());
        background = button(row, "deploy.background", Messages.deployBackground, acts.background());
    }

    private static Button button(Composite row, String name, String words, Runnable act) {
        Button button = Marks.named(new Button(row, SWT.PUSH), name);
        button.setText(words);
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private static void visible(boolean shown, Button... buttons) {
        for (Button button : buttons) {
            ((GridData) button.getLayoutData()).exclude = !shown;
            button.setVisible(shown);
        }
    }

    @Override
    void settle() {
        background.setFocus();
    }

    @Override
    void show() {
        String host = admission().access().label();
        setTitle(Formats.label(NLS.bind(Messages.deployTitle, host)));
        State state = deployment.state();
        double fraction = state == State.DONE ? 1 : deployment.fraction();
        boolean takesBack = state == State.RUNNING && AgentStep.takesBack(fraction);
        if (!takesBack) {
            list(fraction, state);
        }
        bar.setSelection((int) (fraction * WHOLE));
        bar.setState(state == State.FAILED ? SWT.ERROR : SWT.NORMAL);
        line.setText(Formats.label(state == State.RUNNING ? deployment.step() : ""));
        String side = state == State.RUNNING ? NLS.bind(Messages.deployPercent, Math.round(fraction * 100)) : "";
        side(side);
        tell(state, host);
        visible(state == State.RUNNING, background);
        visible(state == State.FAILED, again, without);
        result.requestLayout();
        background.requestLayout();
        setPageComplete(state == State.DONE);
    }

    private void tell(State state, String host) {
        Optional<Failure> trouble = deployment.trouble();
        setErrorMessage(state == State.FAILED ? Messages.deployFailed : null);
        setMessage(switch (state) {
            case DONE -> Messages.deployDone;
            case FAILED -> Messages.deployFailed;
            default -> Messages.deployRuns;
        });
        result.setText(Formats.label(state == State.FAILED ? trouble.map(Failure::message).orElse("")
                : deployment.outcome().map(done -> ended(done, host)).orElse("")));
        Tint.words(result, state == State.FAILED ? Role.FAILED : Role.TEXT);
        advice.setText(Formats.label(state == State.FAILED ? trouble.map(Failure::remedy).orElse("")
                : state == State.DONE ? next() : ""));
    }

    private String ended(AgentOutcome done, String host) {
        String poor = done.poor().isEmpty() ? "" : ' ' + NLS.bind(Messages.deployPoor, String.join("; ", done.poor()));
        return NLS.bind(deployment.choice().way() == Way.FOUND ? Messages.deployFounded : Messages.deployJoined,
                new Object[] { host, done.version(), deployment.choice().way() == Way.FOUND
                        ? deployment.choice().cluster().strip() : deployment.offer().open() }) + poor;
    }

    private String next() {
        return deployment.choice().way() == Way.FOUND ? Messages.deployNextFounded : Messages.deployNextJoined;
    }

    private void list(double fraction, State state) {
        List<AgentStep> all = deployment.steps();
        if (!all.equals(shown)) {
            for (Control old : steps.getChildren()) {
                old.dispose();
            }
            for (AgentStep step : all) {
                new Label(steps, SWT.NONE);
                Label words = new Label(steps, SWT.NONE);
                words.setText(Formats.label(step.text()));
                GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
            }
            shown = all;
            steps.requestLayout();
        }
        Control[] widgets = steps.getChildren();
        for (int index = 0; index < all.size(); index++) {
            boolean last = index + 1 == all.size();
            boolean done = state == State.DONE || !last && fraction >= all.get(index + 1).begins();
            boolean begun = fraction >= all.get(index).begins() && deployment.state() != State.CHOOSING;
            StateMark mark = done ? StateMark.DONE : !begun ? StateMark.OFF
                    : state == State.FAILED ? StateMark.FAILED : StateMark.BUSY;
            ((Label) widgets[2 * index]).setImage(mark.image());
            Tint.words(widgets[2 * index + 1], mark == StateMark.OFF ? Role.FAINT : Role.TEXT);
        }
    }

    /** To what was chosen, once nothing runs any more. */
    @Override
    public @Nullable IWizardPage getPreviousPage() {
        return deployment.state() == State.FAILED ? getWizard().getPage("summary") : null;
    }

    @Override
    public boolean canFlipToNextPage() {
        return false;
    }
}
