// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.model.validate.Problem;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.act.OpenSubject;
import org.hotseat.ui.operations.act.Reveal;
import org.hotseat.ui.operations.act.RowSubjects;
import org.hotseat.ui.operations.properties.PropertiesView;
import org.hotseat.ui.operations.properties.field.FieldText;
import org.hotseat.ui.operations.properties.page.PropertyPages;
import org.hotseat.ui.operations.subject.ProblemWatch;
import org.hotseat.ui.operations.subject.Subjects;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;

/** The view Problems: what is wrong with the document and what to do, after every edit. */
public final class ProblemsView extends SessionView {

    private static final int PER_SECOND = 5;
    private static final int TEXT = 2;
    private static final int TEXT_WIDTH = 320;

    private RowTable<Problem> table;
    private Coalescer refresh;
    private Subscription edits = () -> { };

    @Override
    protected Control createContent(Composite parent) {
        table = new RowTable<>(parent, "org.hotseat.ui.operations.problems", columns(), problem -> problem);
        table.onOpen(this::open);
        Table control = table.control();
        control.addListener(SWT.Resize, event -> fitColumns());
        refresh = Coalescer.on(control, PER_SECOND, this::show);
        MenuManager menu = new MenuManager();
        menu.add(new Separator("open"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        control.setMenu(menu.createContextMenu(control));
        RowSubjects<Problem> selection = new RowSubjects<>(table,
                problem -> Optional.of(Subjects.selectable(Subjects.top(problem.object()))));
        getSite().setSelectionProvider(selection);
        getSite().registerContextMenu(menu, selection);
        table.columnsMenu(getViewSite().getActionBars().getMenuManager());
        return control;
    }

    private static List<RowColumn<Problem>> columns() {
        return List.of(
                RowColumn.<Problem>of("severity", Messages.severity, 100,
                        problem -> States.of(problem.severity()).word())
                        .withMark(problem -> Optional.of(States.of(problem.severity())))
                        .sortedBy(Comparator.comparing(Problem::severity).reversed()),
                RowColumn.<Problem>of("object", Messages.object, 160,
                        problem -> FieldText.name(Subjects.top(problem.object())))
                        .withIcon(problem -> Optional.of(PropertyPages.icon(Subjects.top(problem.object())))),
                RowColumn.of("text", Messages.whatToDo, TEXT_WIDTH, Problem::text));
    }

    private void fitColumns() {
        Table control = table.control();
        int width = control.getClientArea().width - control.getColumn(0).getWidth() - control.getColumn(1).getWidth();
        control.getColumn(TEXT).setWidth(Math.max(TEXT_WIDTH, width));
    }

    @Override
    protected void opened(Session opened) {
        edits = Services.find(ProblemWatch.class).map(watch -> watch.onChange(refresh::request))
                .orElse(() -> { });
        show();
    }

    @Override
    protected void closed() {
        edits.close();
        if (!table.control().isDisposed()) {
            table.rows(List.of());
            setPartName(Messages.title);
        }
    }

    private void show() {
        if (session().isEmpty()) {
            return;
        }
        List<Problem> problems = Services.find(ProblemWatch.class).map(watch -> watch.problems().all())
                .orElse(List.of());
        table.rows(problems);
        setPartName(problems.isEmpty() ? Messages.title : NLS.bind(Messages.titleCount, problems.size()));
        if (problems.isEmpty()) {
            showMessage(Messages.nothingWrong, "", () -> { });
        } else {
            showContent();
        }
    }

    /** Selects the object in the explorer and its field in the properties. */
    private void open(Problem problem) {
        IWorkbenchPage page = getSite().getPage();
        Reveal.in(page, Subjects.selectable(Subjects.top(problem.object())));
        try {
            if (page.showView(OpenSubject.PROPERTIES) instanceof PropertiesView properties) {
                properties.reveal(problem.object(), problem.feature());
            }
        } catch (PartInitException failed) {
            System.getLogger(ProblemsView.class.getName()).log(System.Logger.Level.WARNING, "cannot open a view",
                    failed);
        }
    }

    @Override
    public void setFocus() {
        if (table.control().isVisible()) {
            table.control().setFocus();
        } else {
            super.setFocus();
        }
    }
}
