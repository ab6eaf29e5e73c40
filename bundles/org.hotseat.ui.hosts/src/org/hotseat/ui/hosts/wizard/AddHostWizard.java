// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.base.id.HostId;
import org.hotseat.console.session.Session;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.Phase;
import org.hotseat.ui.look.Icon;

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
    private final SummaryPage summary;
    private Phase before = Phase.EDITING;
    private boolean finishing;

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
     * @param ended told after the window has closed
     */
    public AddHostWizard(Session session, HostAdmission admission, Consumer<Ending> ended) {
        this.session = session;
        this.admission = admission;
        this.ended = ended;
        access = new AccessPage(admission);
        key = new KeyPage(admission);
        planes = new PlanesPage(admission);
        checks = new ChecksPage(admission);
        summary = new SummaryPage(admission);
        setWindowTitle(Messages.windowTitle);
        setNeedsProgressMonitor(false);
        setDefaultPageImageDescriptor(TitlePicture.of(Icon.HOST));
    }

    @Override
    public void addPages() {
        List.of(access, key, planes, checks, summary).forEach(this::addPage);
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
        if (admission.checks().isFixed()) {
            return Messages.leavesFixes;
        }
        return admission.isKeyTrusted() ? Messages.leavesKey : Messages.leavesNothing;
    }

    /** Only from the summary: what is added has been seen. */
    @Override
    public boolean canFinish() {
        return !finishing && page() == summary && summary.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        finishing = true;
        getContainer().updateButtons();
        boolean more = summary.wantsAnother();
        AccessDraft draft = admission.access();
        admission.admit(session.document(), access.remembers(), AddHostWizard::onDisk).whenComplete((done, failed) -> {
            finishing = false;
            if (failed == null) {
                getShell().close();
                ended.accept(new Ending(admission.id(), NLS.bind(Messages.added, draft.label()),
                        more ? draft.next() : null));
            } else {
                summary.setErrorMessage(String.valueOf(failed.getLocalizedMessage()));
                getContainer().updateButtons();
            }
        });
        return false; // the window closes when the host is in the document
    }

    private static void onDisk(Runnable task) {
        IJobFunction function = monitor -> {
            task.run();
            return Status.OK_STATUS;
        };
        Job.createSystem(Messages.windowTitle, function).schedule();
    }

    @Override
    public boolean performCancel() {
        if (admission.phase() != Phase.ADMITTED) {
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
        return page == access ? planes : super.getNextPage(page);
    }
}
