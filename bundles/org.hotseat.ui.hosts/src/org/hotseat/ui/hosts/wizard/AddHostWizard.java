// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.base.id.HostId;
import org.hotseat.console.session.Session;
import org.hotseat.ui.hosts.access.Disk;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.HostDeployment;
import org.hotseat.ui.hosts.draft.HostDeployment.State;
import org.hotseat.ui.hosts.draft.Phase;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.work.OperationJobs;

/**
 * Adds a host to the cluster: signs in, looks at it, and edits the document at the very end by one edit that can be
 * undone. Cancelling leaves nothing behind but a key that was trusted. On the window's thread.
 */
public final class AddHostWizard extends Wizard {

    private final Session session;
    private final HostAdmission admission;
    private final Consumer<Ending> ended;
    private final AccessPage access;
    private final KeyPage key;
    private final PlanesPage planes;
    private final ChecksPage checks;
    private final HostDeployment deployment;
    private final SummaryPage summary;
    private final DeployPage deploy;
    private Phase before = Phase.EDITING;
    private boolean finishing;
    private boolean cancelling;
    private boolean leaving;

    /**
     * How a wizard ended.
     *
     * @param added the host; null when it was cancelled
     * @param words what is left, for the status line
     * @param next the form of the next host; null when no other one is to be added
     */
    public record Ending(@Nullable HostId added, String words, @Nullable AccessDraft next) {
    }

    /**
     * A wizard.
     *
     * @param session the cluster
     * @param admission a fresh one
     * @param deployment of its agent
     * @param ended told after the window has closed
     */
    public AddHostWizard(Session session, HostAdmission admission, HostDeployment deployment,
            Consumer<Ending> ended) {
        this.session = session;
        this.admission = admission;
        this.ended = ended;
        access = new AccessPage(admission);
        key = new KeyPage(admission);
        planes = new PlanesPage(admission);
        checks = new ChecksPage(admission);
        this.deployment = deployment;
        summary = new SummaryPage(admission, deployment);
        deploy = new DeployPage(admission, deployment, new DeployPage.Acts(this::toBackground, this::deploy, this::add));
        setWindowTitle(Messages.windowTitle);
        setNeedsProgressMonitor(false);
        setDefaultPageImageDescriptor(TitlePicture.of(Icon.HOST));
    }

    @Override
    public void addPages() {
        List.of(access, key, planes, checks, summary, deploy).forEach(this::addPage);
    }

    /** Pages are made when they are first seen: the window opens at once. */
    @Override
    public void createPageControls(Composite container) {
        admission.onChange(this::changed);
    }

    private void changed() {
        Phase now = admission.phase();
        Phase was = before;
        before = now;
        HostPage page = page();
        if (deployment.state() == State.DONE || deployment.state() == State.FAILED && deployment.isCancelled()) {
            over(page);
            return;
        }
        if (now == Phase.ASKING && was != now) {
            getContainer().showPage(key);
        } else if (now == Phase.SIGNED_IN && was != now && (page == access || page == key)) {
            getContainer().showPage(planes);
        } else if (now == Phase.EDITING && was != now && page != access) {
            getContainer().showPage(access);
        } else {
            page.refresh();
        }
        getContainer().updateButtons();
        getContainer().updateMessage();
    }

    /** A cancelled deployment closes the window once it is taken back; one that ended well is shown. */
    private void over(HostPage page) {
        if (deployment.isCancelled() && cancelling) {
            getShell().close();
            return;
        }
        page.refresh();
        getContainer().updateButtons();
        getContainer().updateMessage();
    }

    private HostPage page() {
        return getContainer().getCurrentPage() instanceof HostPage page ? page : access;
    }

    boolean isChecking() {
        return page() == checks;
    }

    void checkAgain() {
        checks.again();
    }

    boolean handlesNext() {
        return page().handlesNext();
    }

    /** What cancelling leaves. */
    String promise() {
        if (deployment.state() == State.RUNNING) {
            return cancelling ? Messages.takingBack : Messages.leavesTakenBack;
        }
        if (deployment.state() == State.DONE) {
            return "";
        }
        if (admission.checks().isFixed()) {
            return Messages.leavesFixes;
        }
        return admission.isKeyTrusted() ? Messages.leavesKey : Messages.leavesNothing;
    }

    /** Only from the summary: what is added has been seen. */
    @Override
    public boolean canFinish() {
        return !finishing && (page() == summary || page() == deploy) && page().isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (page() == deploy) {
            end(NLS.bind(Messages.addedWithAgent, admission.access().label()));
        } else if (deployment.choice().way() == Way.NONE) {
            add();
        } else {
            deploy();
        }
        return false; // the window closes when the host is in the document
    }

    /** Without an agent. */
    private void add() {
        finishing = true;
        getContainer().updateButtons();
        AccessDraft draft = admission.access();
        admission.admit(session.document(), access.remembers(), Disk::run).whenComplete((done, failed) -> {
            finishing = false;
            if (failed == null) {
                end(NLS.bind(Messages.added, draft.label()));
            } else {
                page().setErrorMessage(String.valueOf(failed.getLocalizedMessage()));
                getContainer().updateButtons();
            }
        });
    }

    private void end(String words) {
        AccessDraft draft = admission.access();
        getShell().close();
        ended.accept(new Ending(admission.id(), words, summary.wantsAnother() ? draft.next() : null));
    }

    private void deploy() {
        Optional<char[]> sudo = summary.sudo();
        boolean more = summary.wantsAnother();
        getContainer().showPage(deploy);
        getShell().setData(OperationJobs.WATCHED, deployment.begin(sudo, access.remembers()));
        sudo.ifPresent(typed -> Arrays.fill(typed, '\0'));
        if (more) {
            toBackground();
        }
    }

    /** The deployment goes on and adds the host at its end; the operations show it. */
    private void toBackground() {
        leaving = true;
        end(NLS.bind(Messages.goesOn, admission.access().label()));
    }

    @Override
    public boolean performCancel() {
        if (deployment.state() == State.RUNNING && !leaving) {
            cancelling = true;
            deployment.cancel();
            getContainer().updateButtons();
            return false; // the window closes when everything is taken back
        }
        if (admission.phase() != Phase.ADMITTED && !leaving) {
            admission.close();
            ended.accept(new Ending(null, promise(), null));
        }
        return true;
    }

    @Override
    public void dispose() {
        admission.close();
        super.dispose();
    }

    /** The key page comes between only when it is needed; it is never left by Next. */
    @Override
    public @Nullable IWizardPage getNextPage(IWizardPage page) {
        return page == access ? planes : page == summary ? null : super.getNextPage(page);
    }
}
