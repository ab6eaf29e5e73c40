// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.create.SeatBuilder;
import org.hotseat.ui.room.create.SeatDraft;
import org.hotseat.ui.room.create.SeatTrial;
import org.hotseat.ui.room.create.Supply;
import org.hotseat.ui.room.create.TestPicture;
import org.hotseat.ui.room.create.TrialCopy;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.work.Coalescer;

/**
 * Makes a new seat: asks step by step, and edits the document at the very end by one edit that can be undone. Until
 * then nothing is changed but the pictures that a person puts on monitors, which are put back. On the window's thread.
 */
public final class SeatWizard extends Wizard {

    private static final Logger LOG = System.getLogger(SeatWizard.class.getName());
    private static final int PER_SECOND = 4;

    private final MoveContext context;
    private final SeatDraft draft;
    private final Function<String, Place> places;
    private final Ending ending;
    private final DeskPage desk;
    private final DevicesPage devices;
    private final SummaryPage summary;
    private final List<SeatPage> pages;
    private final TestPicture picture;
    private Supply supply;
    private SeatTrial.Result trial = SeatTrial.Result.NONE;
    private boolean trying;
    private int trials;
    private Optional<MachineId> tried = Optional.empty();
    private Optional<TrialCopy> copy = Optional.empty();
    private Subscription mirror = () -> { };
    private Subscription document = () -> { };

    /**
     * What is told at the end.
     *
     * @param made the new seat; not told when the wizard was cancelled
     * @param words what is left, for the status line
     */
    public record Ending(Consumer<SeatId> made, Consumer<String> words) {
    }

    /**
     * A wizard.
     *
     * @param context the open cluster, and what runs things
     * @param draft to begin with
     * @param places a free place by the id of its room
     * @param ending told at the end
     */
    public SeatWizard(MoveContext context, SeatDraft draft, Function<String, Place> places, Ending ending) {
        this.context = context;
        this.draft = draft;
        this.places = places;
        this.ending = ending;
        supply = Supply.of(context.session());
        picture = new TestPicture(context.session().members(), context.window(), (delay, task) -> Display.getCurrent()
                .timerExec((int) delay.toMillis(), task), this::pictureChanged);
        desk = new DeskPage(this);
        devices = new DevicesPage(this);
        summary = new SummaryPage(this);
        pages = List.of(desk, new ScreensPage(this), devices, new HostsPage(this), summary);
        setWindowTitle(Messages.window);
        setNeedsProgressMonitor(false);
    }

    @Override
    public void addPages() {
        pages.forEach(this::addPage);
    }

    /** Pages are made when they are first seen: the window opens at once. */
    @Override
    public void createPageControls(Composite container) {
        Coalescer coalescer = Coalescer.on(container, PER_SECOND, this::readAgain);
        mirror = session().members().onChange(coalescer::request);
        document = session().document().onChange(() -> copy = Optional.empty());
    }

    MoveContext context() {
        return context;
    }

    Session session() {
        return context.session();
    }

    SeatDraft draft() {
        return draft;
    }

    Supply supply() {
        return supply;
    }

    TestPicture picture() {
        return picture;
    }

    /** A free place in a room. */
    Place free(String room) {
        return places.apply(room);
    }

    /** What the planner and the validator say of it. */
    SeatTrial.Result trial() {
        return trial;
    }

    boolean isTrying() {
        return trying;
    }

    /** Reads anew what there is, and shows it. */
    void readAgain() {
        if (getContainer() != null && !getShell().isDisposed()) {
            supply = Supply.of(session()).keeping(supply, draft);
            page().refresh();
        }
    }

    private SeatPage page() {
        return getContainer().getCurrentPage() instanceof SeatPage page ? page : desk;
    }

    private void pictureChanged() {
        if (getContainer() == null || getShell() == null || getShell().isDisposed()) {
            if (!picture.trouble().isEmpty()) {
                ending.words().accept(picture.trouble());
            }
        } else {
            page().refresh();
        }
    }

    /** Tries the seat as it is chosen now, beside the window. */
    void attempt() {
        TrialCopy ground = copy.filter(one -> !one.isSpoiled()).orElseGet(() -> new TrialCopy(session().document()
                .cluster()));
        copy = Optional.of(ground);
        SeatTrial next = SeatTrial.of(session(), ground, draft, supply);
        if (!tried.equals(draft.machine())) { // what was said of the other machine is not for this one
            trial = SeatTrial.Result.NONE;
        }
        tried = draft.machine();
        trying = true;
        int mine = ++trials;
        try {
            context.background().execute(() -> {
                SeatTrial.Result result = run(next);
                context.window().execute(() -> tried(mine, result));
            });
        } catch (RejectedExecutionException ended) { // the view was closed, and this window closes with it
            LOG.log(Level.DEBUG, "no trial", ended);
        }
    }

    private static SeatTrial.Result run(SeatTrial trial) {
        try {
            return trial.run();
        } catch (RuntimeException broken) { // the edge: a seat can be made although nobody can say what comes of it
            LOG.log(Level.WARNING, "the trial of a seat", broken);
            return SeatTrial.Result.NONE;
        }
    }

    private void tried(int which, SeatTrial.Result result) {
        if (which == trials && getShell() != null && !getShell().isDisposed()) {
            trial = result;
            trying = false;
            page().refresh();
        }
    }

    /** Only from the summary: what is added has been seen. */
    @Override
    public boolean canFinish() {
        return page() == summary && pages.stream().allMatch(one -> one.fault().isEmpty()) && !trying;
    }

    @Override
    public boolean performFinish() {
        SeatId made = new SeatBuilder(session().document(), draft, supply, SeatTrial.records(session())).build();
        picture.close();
        ending.words().accept(NLS.bind(Messages.added, draft.name()));
        ending.made().accept(made);
        return true;
    }

    @Override
    public boolean performCancel() {
        boolean shown = picture.stage() != TestPicture.Stage.IDLE;
        picture.close();
        ending.words().accept(shown ? Messages.leftPicture : Messages.leftNothing);
        return true;
    }

    @Override
    public void dispose() {
        mirror.close();
        document.close();
        devices.leave();
        picture.close();
        super.dispose();
    }
}
