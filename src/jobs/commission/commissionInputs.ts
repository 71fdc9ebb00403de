import type { Employment, SalesLine } from "../../domain/accounts/lines";
import type { PaidLine } from "../../domain/commission/compareWithPaid";
import { OrderLedger } from "../../domain/commission/orderLedger";
import type { CommissionPlan, Recognition } from "../../domain/commission/plan";
import { isNarrower } from "../../domain/commission/salesScope";
import type { AttendanceLine, CommissionInput, TargetLine } from "../../domain/commission/commissionInput";
import { Decimal, ZERO } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import type { Adjustment } from "../../domain/staffing/monthlyPayroll";
import type { Grid } from "../../sheets/grid";
import type { ReadingChoice } from "../../sheets/reading/choice";
import { attendanceReader } from "../../sheets/reading/commission/attendance";
import { OrderSharesReader, type OrderShares } from "../../sheets/reading/commission/orderShares";
import { PersonOrders } from "../../sheets/reading/commission/personOrders";
import { OF_GOODS } from "../../sheets/reading/commission/saleKinds";
import { adjustmentsReader, paidReader, targetsReader } from "../../sheets/reading/commission/personMonths";
import type { ReadPlan, RefusedSales } from "../../sheets/reading/commission/readPlan";
import { PlansOfColumns } from "../../sheets/reading/commission/ratesAcross";
import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import type { Finding } from "../../sheets/reading/finding";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { SheetRecognition } from "../../sheets/reading/recognition";
import { SalesFolder } from "../../sheets/reading/sales/salesFolder";
import { StaffingReader } from "../../sheets/reading/accounts/staffing";
import { staffOnce, type StaffOfSheet } from "../../sheets/reading/accounts/staffOnce";
import { adjustmentsOnce, type AdjustmentsOfSheet } from "./adjustmentsOnce";
import { isForNobody, isOfSame, ofTitle, plansFor } from "./planPeople";
import { countsTogether, salesOf } from "./planSales";

/** Everything the sheets of a workbook say of commission and pay. */
export interface CommissionInputs extends CommissionInput {
  readonly readPlans: readonly ReadPlan[];
  readonly adjustments: readonly Adjustment[];
  readonly paid: readonly PaidLine[];
  /** The sheets of orders, by their number in the ledger. */
  readonly orderSheets: readonly string[];
  readonly findings: readonly Finding[];
  readonly sources: readonly string[];
  /** The same ranges by the kind of their sheet. */
  readonly ranges: ReadonlyMap<SheetKind, readonly string[]>;
  readonly rows: number;
  readonly digest: string;
}

/** A sheet that is to be read. */
interface SheetToRead {
  readonly recognition: SheetRecognition;
  readonly choice: ReadingChoice;
  /** The texts of its header row. */
  readonly headers: readonly string[];
  readonly rows: number;
}

interface SheetReader {
  add(block: Grid): void;
  finish(): void;
}

/** What a reader of one sheet hands over at its end. */
interface Said {
  readonly findings: readonly Finding[];
  readonly rows: number;
}

/** Gathers what the sheets of a workbook say, each read by a reader of its kind. */
export class Gathering {
  private readonly ledger = new OrderLedger();
  private readonly readPlans: ReadPlan[] = [];
  private readonly staff: StaffOfSheet[] = [];
  private employments: readonly Employment[] = [];
  private readonly targets: TargetLine[] = [];
  private readonly attendance: AttendanceLine[] = [];
  private readonly adjustments: AdjustmentsOfSheet[] = [];
  private readonly paid: PaidLine[] = [];
  private readonly orderSheets: string[] = [];
  /** What the sheets of orders sold. */
  readonly ordersRead: { readonly sheet: string; readonly lines: readonly SalesLine[] }[] = [];
  private readonly findings: Finding[] = [];
  private readonly tells = new Set<Recognition>();
  private readonly sharesFound = new Set<string>();
  private shares: OrderShares = new Map();
  private rows = 0;
  private netByShop: Decimal = ZERO;

  reader(kind: SheetKind, { recognition, choice, headers, rows }: SheetToRead): SheetReader {
    switch (kind) {
      case "commissionPlans":
        return this.through(new PlansOfColumns(recognition, choice, this.readPlans.length), ({ plans }) =>
          this.readPlans.push(...plans),
        );
      case "orderShares":
        return this.through(new OrderSharesReader(recognition, choice), ({ shares }) => {
          this.shares = new Map([...this.shares, ...shares]);
        });
      case "staffing":
        return this.through(new StaffingReader(recognition, choice), ({ employments }) =>
          this.staff.push({ recognition, employments, headers, isChosen: choice.kind !== undefined }),
        );
      case "targets":
        return this.through(targetsReader(recognition, choice), ({ lines }) => this.targets.push(...lines));
      case "attendance":
        return this.through(attendanceReader(recognition, choice), ({ lines }) =>
          this.attendance.push(...lines),
        );
      case "adjustments":
        return this.through(adjustmentsReader(recognition, choice), ({ lines }) =>
          this.adjustments.push({ recognition, lines, isChosen: choice.kind !== undefined }),
        );
      case "paidCommission":
        return this.through(paidReader(recognition, choice), ({ lines }) => this.paid.push(...lines));
      default:
        return this.salesReader(recognition, choice, rows);
    }
  }

  inputs(): Omit<CommissionInputs, "sources" | "ranges" | "digest"> {
    const { ledger, targets, attendance, paid, readPlans, orderSheets, rows } = this;
    const { employments, findings: ofStaff } = staffOnce(this.staff);
    const { adjustments, findings: ofAdjustments } = adjustmentsOnce(this.adjustments);
    this.employments = employments;
    this.findings.push(...ofStaff, ...ofAdjustments);
    const refused = readPlans.flatMap(({ refused: sales, titles }) =>
      sales ? ofTitle(sales, titles, employments, ledger.names()).flatMap((of) => this.refusedBy(of)) : [],
    );
    const plans = readPlans.flatMap(({ plan, titles, at }) => {
      if (!plan) return [];
      const named = ofTitle(plan, titles, employments, ledger.names());
      const people = named.map(({ role, person }) => role || person);
      if (titles)
        this.find(
          people.length > 0 ? "note" : "error",
          { code: "planOfTitle", plan: plan.name, named: people },
          at,
        );
      return named.flatMap((of) => this.fitted(of, at, refused));
    });
    this.lookAtOrders(plans);
    return {
      ...{ ledger, plans, employments, targets, attendance, adjustments, paid },
      ...{ readPlans, orderSheets, findings: this.findings, rows },
    };
  }

  /** Orders go to the person ledger and, by month and shop, to the accounts' reader, which says what is wrong with them. */
  private salesReader(recognition: SheetRecognition, choice: ReadingChoice, rows: number): SheetReader {
    const folder = new SalesFolder(recognition, choice, rows);
    const orders = new PersonOrders(recognition, choice, this.shares, this.orderSheets.length);
    this.orderSheets.push(recognition.sheet);
    return {
      add: (block) => {
        folder.add(block);
        orders.add(block);
      },
      finish: () => {
        const reading = folder.finish();
        const { lines, findings, counts } = reading;
        for (const order of orders.finish(this.ledger, reading)) this.sharesFound.add(order);
        for (const moment of orders.tells) this.tells.add(moment);
        for (const of of OF_GOODS) {
          const [row, ...others] = orders.ofSeveral(of);
          if (row === undefined || !this.readPlans.some(({ plan }) => plan?.only?.[of])) continue;
          const at = { sheet: recognition.sheet, row, column: recognition.columns.get(of)!.column };
          this.find("error", { code: "ordersOfSeveral", of, orders: others.length + 1 }, at);
        }
        for (const { net } of lines) this.netByShop = this.netByShop.plus(net);
        this.ordersRead.push({ sheet: recognition.sheet, lines });
        this.say({ findings, rows: counts.rows });
      },
    };
  }

  private through<Reading extends Said>(
    reader: { add(block: Grid): void; finish(): Reading },
    take: (reading: Reading) => void,
  ): SheetReader {
    return {
      add: (block) => reader.add(block),
      finish: () => {
        const reading = reader.finish();
        take(reading);
        this.say(reading);
      },
    };
  }

  say({ findings, rows }: Said): void {
    this.findings.push(...findings);
    this.rows += rows;
  }

  /** A plan for each of those it names, which counts a moment that the orders tell. */
  private fitted(
    plan: CommissionPlan,
    at: ReadPlan["at"],
    refused: readonly RefusedSales[],
  ): CommissionPlan[] {
    const { employments, tells } = this;
    const people = this.ledger.names();
    const only = plan.only && salesOf(plan.only, (of) => this.ledger.valuesOf(of));
    if (only && "code" in only) {
      this.find("error", { ...only, code: "planSalesUnknown", plan: plan.name }, at);
      return [];
    }
    if (only && countsTogether(plan, only))
      this.find("note", { code: "planSalesTogether", plan: plan.name, sold: only }, at);
    const plans = plansFor({ ...plan, ...(only && { only }) }, employments, people).map((of) => {
      const except = refused.filter((sales) => isOfSame(of, sales) && isNarrower(sales.only, only));
      return except.length === 0 ? of : { ...of, except: except.map((sales) => sales.only) };
    });
    for (const { role, person } of plans.filter((of) => isForNobody(of, employments, people))) {
      if (employments.length === 0)
        this.find("error", { code: "planRoleUnknown", plan: plan.name, role }, at);
      else this.find("warning", { code: "planForNobody", plan: plan.name, named: person || role }, at);
    }
    if (tells.size === 0 || tells.has(plan.recognition)) return plans;
    this.find("warning", { code: "recognitionUnknown", plan: plan.name, recognition: plan.recognition }, at);
    return plans.map((of) => ({ ...of, recognition: "pay" }));
  }

  /** The sales of a plan from which nothing can be paid, for each of those it names. */
  private refusedBy(sales: RefusedSales): RefusedSales[] {
    const only = salesOf(sales.only, (of) => this.ledger.valuesOf(of));
    return "code" in only ? [] : plansFor({ ...sales, only }, this.employments, this.ledger.names());
  }

  private lookAtOrders(plans: readonly CommissionPlan[]): void {
    const { ledger, shares, sharesFound } = this;
    const all = new Map<string, { orders: number; cents: number }>();
    for (let entry = 0; entry < ledger.size; entry += 1) {
      const { person, gross, refund } = ledger.part(entry);
      const sum = all.get(person) ?? { orders: 0, cents: 0 };
      all.set(person, sum);
      sum.orders += 1;
      sum.cents += gross - refund;
    }
    const total = [...all.values()].reduce((sum, { cents }) => sum + cents, 0);
    const byPerson = new Decimal(total).dividedBy(100);
    if (!byPerson.equals(this.netByShop)) {
      this.find("error", {
        code: "ordersDoNotFoot",
        byPerson: amountText(byPerson),
        byShop: amountText(this.netByShop),
      });
    }
    const known = new Set([...this.employments, ...plans].map(({ person }) => person));
    for (const [person, { orders, cents }] of all) {
      const amount = amountText(new Decimal(cents).dividedBy(100));
      if (person === "") this.find("note", { code: "ordersOfNobody", orders, amount });
      else if (this.employments.length > 0 && !known.has(person)) {
        this.find("warning", { code: "personNotStaffed", person, orders, amount });
      }
    }
    const targeted = new Set(this.targets.map(({ person }) => person));
    for (const person of targeted) {
      if (person !== "" && !known.has(person) && !all.has(person))
        this.find("warning", { code: "targetForNobody", person });
    }
    const missing = [...shares.keys()].filter((order) => !sharesFound.has(order));
    if (missing.length > 0)
      this.find("warning", { code: "sharedOrdersUnknown", orders: missing.length, first: missing[0]! });
  }

  private find(severity: Finding["severity"], problem: CommissionProblem, at?: Finding["at"]): void {
    this.findings.push({ severity, problem, ...(at && { at }) });
  }
}
