// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.checks.SignIn;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.AccessForm;
import org.hotseat.ui.hosts.access.ForgetKeyDialog;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.Fault;
import org.hotseat.ui.hosts.draft.Field;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.Phase;
import org.hotseat.ui.work.UiThread;

/** Name, address and account; the button Next signs in. */
final class AccessPage extends HostPage {

    private AccessForm form;
    private WaitLine wait;
    private Label changedKey;
    private Button forget;
    private boolean touched;
    private boolean arrived;
    private Optional<Failure> shown = Optional.empty();

    AccessPage(HostAdmission admission) {
        super("access", Step.ACCESS, admission);
        setTitle(Messages.accessTitle);
        setDescription(Messages.accessMessage);
    }

    @Override
    void fill(Composite body) {
        form = new AccessForm(body, true, this::changed);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(form.control());
        form.fill(admission().access());
        changedKey = Marks.named(new Label(body, SWT.WRAP), "access.changedKey");
        GridDataFactory.fillDefaults().grab(true, false).hint(GAP, SWT.DEFAULT).indent(0, GAP).applyTo(changedKey);
        forget = Marks.named(new Button(body, SWT.PUSH), "access.forgetKey");
        forget.setText(Messages.forgetOldKey);
        forget.addListener(SWT.Selection, event -> forgetKey());
        wait = new WaitLine(body, () -> admission().cancel());
    }

    private void changed() {
        touched = true;
        AccessDraft draft = form.draft();
        admission().setAccess(draft);
        refresh();
    }

    @Override
    void arrive() {
        if (admission().phase() == Phase.ASKING) {
            admission().cancel();
        }
        form.fill(admission().access());
    }

    @Override
    void settle() {
        if (!arrived) {
            arrived = true;
            UiThread.run(form.control(), () -> form.focus(Field.ADDRESS)); // the window gives the keys away first
        }
    }

    @Override
    void show() {
        boolean dialling = admission().phase() == Phase.DIALLING;
        form.setEnabled(!dialling);
        if (dialling) {
            AccessDraft draft = admission().access();
            wait.begin(NLS.bind(Messages.place, draft.address().strip(), draft.port().strip()));
        } else {
            wait.end();
        }
        Optional<Fault> fault = fault();
        form.show(touched ? fault : Optional.empty());
        Optional<String> wrong = touched ? fault.map(Fault::text) : Optional.empty();
        boolean blocked = admission().isKeyChanged();
        Optional<String> failed = wrong.or(() -> blocked ? Optional.of(Messages.keyChanged)
                : admission().trouble().map(Failure::text));
        setErrorMessage(failed.isPresent() ? failed.get() : null);
        changedKey.setText(Formats.label(blocked ? admission().trouble().map(Failure::message).orElse("") : ""));
        forget.setVisible(blocked);
        changedKey.requestLayout();
        setPageComplete(!dialling && fault.isEmpty());
        if (!dialling && !admission().trouble().equals(shown)) {
            shown = admission().trouble();
            shown.filter(why -> why.code() == FailureCode.AUTHENTICATION).ifPresent(why -> form.focus(
                    admission().access().signIn() == SignIn.AGENT ? Field.USER : Field.SECRET));
        }
    }

    private Optional<Fault> fault() {
        return admission().fault().or(() -> {
            Optional<char[]> typed = form.secret();
            typed.ifPresent(secret -> Arrays.fill(secret, '\0'));
            return typed.isEmpty() && admission().access().signIn() == SignIn.PASSWORD
                    && admission().phase() != Phase.SIGNED_IN
                            ? Optional.of(new Fault(Field.SECRET, Messages.passwordMissing)) : Optional.empty();
        });
    }

    boolean remembers() {
        return form.remembers();
    }

    private void forgetKey() {
        String why = admission().trouble().map(Failure::text).orElse("");
        if (new ForgetKeyDialog(getShell(), admission().access().label(), why, true).open() == Window.OK) {
            admission().forgetKey(this::signIn);
        }
    }

    private void signIn() {
        Optional<char[]> secret = form.secret();
        admission().signIn(secret);
        secret.ifPresent(typed -> Arrays.fill(typed, '\0'));
    }

    @Override
    boolean handlesNext() {
        if (admission().isConnected()) {
            return false;
        }
        signIn();
        return true;
    }

    /** The fingerprint comes between only when the key is unknown. */
    @Override
    public IWizardPage getNextPage() {
        return getWizard().getPage("planes");
    }

    /** The first one, though the fingerprint may lead back here. */
    @Override
    public @Nullable IWizardPage getPreviousPage() {
        return null;
    }
}
