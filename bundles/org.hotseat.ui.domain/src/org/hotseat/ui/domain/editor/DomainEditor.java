// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.domain.Problem;
import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.domain.draft.RefusalPlace;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.domain.watch.DescriptionWatch;
import org.hotseat.ui.domain.watch.SaveOperation;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.part.MachineAspects;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** Edits a machine's description by forms and as XML. On the window's thread. */
public final class DomainEditor extends EditorPart implements ISaveablePart2 {

    /** Its id. */
    public static final String ID = "org.hotseat.ui.domain.editor";

    private final Workers workers = new ThreadWorkers();
    private final ExecutorService background = workers.pool("domain-editor", 1);
    private Optional<EditorContext> context = Optional.empty();

    /** What the editor has while its cluster is open. */
    private record EditorContext(Session session, OperationRunner runner, DescriptionWatch watch, EditorBody body,
            Subscription sessions) {
    }

    private Optional<HostId> host = Optional.empty();
    private Optional<StepCommands> steps = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof MachineInput)) {
            throw new PartInitException("no machine: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleImage(Icon.MACHINE.image());
        site.setSelectionProvider(new FixedSelection(new StructuredSelection(machineInput().machine())));
    }

    private MachineInput machineInput() {
        return (MachineInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        Optional<Session> session = Services.session();
        Optional<OperationRunner> runner = Services.runner();
        if (session.isEmpty() || runner.isEmpty()) {
            return; // the workbench restores no editor without its cluster; it closes with the session
        }
        Session open = session.get();
        Display display = parent.getDisplay();
        EditorMachine live = new EditorMachine(open.machines(), runner.get(), machineInput().machine(),
                this::readAgain);
        EditorBody body = new EditorBody(parent, getPartName(), live, new DomainPages.Sides(new MachineAspects().all(),
                open, machineInput().machine()), new Events());
        host = open.inventory().machine(machineInput().machine()).map(MachineView::host);
        DescriptionWatch watch = new DescriptionWatch(new DescriptionWatch.Sources(open.machines(), open.inventory(),
                open.events(), background, task -> UiThread.run(parent, task)), machineInput().machine(), body);
        Subscription sessions = Services.find(Sessions.class).map(all -> all.onChange(now -> UiThread.run(display,
                () -> closeWithout(open, now)))).orElse(() -> { });
        context = Optional.of(new EditorContext(open, runner.get(), watch, body, sessions));
        watch.request();
    }

    private void closeWithout(Session open, Optional<Session> now) {
        if (context.isPresent() && now.filter(open::equals).isEmpty()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private void readAgain() {
        context.ifPresent(now -> now.watch().request());
    }

    /** What the pages tell the part. */
    private final class Events implements EditorBody.EditorEvents {

        @Override
        public void opened(DomainDraft draft) {
            steps = Optional.of(new StepCommands(getSite(), draft));
        }

        @Override
        public void changed() {
            firePropertyChange(IEditorPart.PROP_DIRTY);
            steps.ifPresent(StepCommands::update);
        }

        @Override
        public void renamed(MachineView machine) {
            host = Optional.of(machine.host());
            setPartName(machine.name());
            String on = context.flatMap(now -> now.session().inventory().host(machine.host())).map(HostView::name)
                    .orElse(machine.host().value());
            setTitleToolTip(NLS.bind(Messages.onHost, machine.name(), on));
        }

        @Override
        public void readAgain() {
            DomainEditor.this.readAgain();
        }

        @Override
        public void save() {
            doSave(new NullProgressMonitor());
        }
    }

    @Override
    public boolean isDirty() {
        return context.flatMap(now -> now.body().draft()).filter(DomainDraft::isDirty).isPresent();
    }

    @Override
    public int promptToSaveOnClose() {
        return ClosePrompt.ask(getSite().getShell(), getPartName());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Optional<DomainDraft> draft = context.flatMap(now -> now.body().draft());
        boolean saved = context.isPresent() && draft.isPresent() && save(context.get(), draft.get());
        if (!saved) {
            monitor.setCanceled(true);
        }
    }

    private boolean save(EditorContext now, DomainDraft draft) {
        if (draft.fault().isPresent()) {
            now.body().pages().ifPresent(DomainPages::showProblemInXml);
            return false;
        }
        if (host.isEmpty()) {
            now.body().obstacle(Messages.noHost);
            return false;
        }
        return SaveWait.until(store(now, draft, host.get()), getSite().getShell().getDisplay(),
                Deadline.in(SaveWait.LIMIT));
    }

    /** Starts saving; completes with whether the host has taken it. */
    private static CompletableFuture<Boolean> store(EditorContext now, DomainDraft draft, HostId target) {
        String sent = draft.text();
        SaveOperation operation = new SaveOperation(now.session().machines().define(target, sent));
        return now.runner().run(operation).handle((nothing, failed) -> {
            if (failed != null) {
                return false; // the runner has told it
            }
            if (operation.refusal().isPresent()) {
                refused(now, draft, operation.refusal().get());
                return false;
            }
            now.body().saved(sent);
            now.watch().request();
            return true;
        });
    }

    private static void refused(EditorContext now, DomainDraft draft, Failure failure) {
        Problem place = draft.document().map(domain -> RefusalPlace.of(failure.message(), domain))
                .orElse(new Problem("", 0, failure.message()));
        draft.refuse(new Problem(place.path(), place.line(), failure.text()));
        now.body().pages().ifPresent(DomainPages::showNewRefusal);
    }

    @Override
    public void doSaveAs() {
        // never asked for: a description has one place, see isSaveAsAllowed
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        context.ifPresent(now -> now.body().setFocus());
    }

    @Override
    public void dispose() {
        context.ifPresent(now -> {
            now.watch().close();
            now.sessions().close();
        });
        context = Optional.empty();
        steps.ifPresent(StepCommands::dispose);
        workers.close();
        super.dispose();
    }
}
