import { accessRoutes } from './access/access-routes.ts'
import { campaignRoutes } from './campaign/campaign-routes.ts'
import { departmentRoutes } from './departments/department-routes.ts'
import { documentRoutes } from './documents/document-routes.ts'
import { figureRoutes } from './figures/figure-routes.ts'
import { findingRoutes } from './findings/finding-routes.ts'
import { historyRoutes } from './history/history-routes.ts'
import { mapRoutes } from './map/map-routes.ts'
import { outboxRoutes } from './outbox/outbox-routes.ts'
import { peopleRoutes } from './people/people-routes.ts'
import { profileRoutes } from './profile/profile-routes.ts'
import { rightsRoutes } from './rights/rights-routes.ts'
import type { WorkRoute } from './route.ts'

/** Every page and every deed of the workspace, and who gets in. Each has an address in both languages. */
export const workRoutes: readonly WorkRoute[] = [
  ...accessRoutes,
  ...profileRoutes,
  ...peopleRoutes,
  ...rightsRoutes,
  ...outboxRoutes,
  ...historyRoutes,
  ...findingRoutes,
  ...mapRoutes,
  ...campaignRoutes,
  ...departmentRoutes,
  ...documentRoutes,
  ...figureRoutes,
]
