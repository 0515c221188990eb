package vn.xetkhen.bench;

import java.io.*;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import vn.xetkhen.document.*;
import vn.xetkhen.intake.*;
import vn.xetkhen.rulebook.*;

final class Try {
  public static void main(String[] a) throws Exception {
    Path file = Path.of("/tmp/xk-bench/100k.xlsx");
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) LargeWorkbook.write(file, 0, 100_000);
    Catalogue cat = Catalogue.load(Path.of("rules"));
    for (int i = 0; i < 4; i++) {
      long t = System.nanoTime();
      long cells = LargeWorkbook.bareRead(file);
      double bare = (System.nanoTime() - t) / 1e9;
      t = System.nanoTime();
      Intake in =
          new Intake(
              new IntakeSettings(2021, LocalDate.of(2021, 12, 31), "Đồng Nai", cat.awards()));
      long[] n = new long[1];
      in.read(
          file,
          "x.xlsx",
          new IntakeListener() {
            public void dossier(vn.xetkhen.nominee.Dossier d) {
              n[0]++;
            }

            public void refused(RefusedCell c) {}

            public void notice(Notice x) {}
          });
      double intake = (System.nanoTime() - t) / 1e9;
      RoundHeading h =
          new RoundHeading(2021, LocalDate.of(2021, 12, 31), "d", List.of(), cat.order());
      t = System.nanoTime();
      RoundRun run = new RoundRun(WorkbookReader.of(in), new HeavyJudge(cat.awards()), h);
      try (RoundResult r = run.run(List.of(file), Path.of("/tmp/xk-bench"), RoundProgress.NONE)) {
        double judged = (System.nanoTime() - t) / 1e9;
        t = System.nanoTime();
        try (OutputStream o = Files.newOutputStream(Path.of("/tmp/xk-bench/e.json"))) {
          r.writeEvaluation(o);
        }
        double json = (System.nanoTime() - t) / 1e9;
        t = System.nanoTime();
        int[] rows = new int[1];
        r.forEachListed(
            new RankedLists.Reader() {
              public void list(vn.xetkhen.proposal.PoolId p, vn.xetkhen.award.Award w) {}

              public void row(ListedNominee l) {
                rows[0]++;
              }
            });
        double lists = (System.nanoTime() - t) / 1e9;
        t = System.nanoTime();
        try (OutputStream o = Files.newOutputStream(Path.of("/tmp/xk-bench/p.xlsx"));
            ProposalsWorkbook pw =
                ProposalsWorkbook.open(
                    o, PaperContext.unnamedOffice(2021, h.date(), "d", List.of()))) {
          r.forEachListed(
              new RankedLists.Reader() {
                public void list(vn.xetkhen.proposal.PoolId p, vn.xetkhen.award.Award w)
                    throws IOException {
                  pw.sheet(w, p.subject(), p.kind());
                }

                public void row(ListedNominee l) throws IOException {
                  pw.row(l);
                }
              });
        }
        double xlsx = (System.nanoTime() - t) / 1e9;
        System.out.printf(
            "cells %d bare %.2f intake %.2f (%d) run %.2f json %.2f (%d MB) lists %.2f (%d) xlsx %.2f%n",
            cells,
            bare,
            intake,
            n[0],
            judged,
            json,
            Files.size(Path.of("/tmp/xk-bench/e.json")) >> 20,
            lists,
            rows[0],
            xlsx);
      }
    }
  }
}
