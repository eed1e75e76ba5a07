import type { Route } from '../route.js';
import { groupList, leaders, leadersQuery, overview, overviewQuery } from './overview.schemas.js';

export const overviewRoutes = {
  overview: {
    name: 'getOverview',
    tag: 'overview',
    method: 'get',
    path: '/api/overview',
    summary: 'Tổng quan của lãnh đạo',
    description: 'Mỗi con số kèm bộ lọc của /api/assignments liệt kê đúng những dòng mà nó đếm.',
    right: 'figures.read',
    query: overviewQuery,
    status: 200,
    answer: overview,
  },
  leaders: {
    name: 'getOverviewByLeader',
    tag: 'overview',
    method: 'get',
    path: '/api/overview/leaders',
    summary: 'Tổng quan theo lãnh đạo chỉ đạo',
    right: 'figures.read',
    query: leadersQuery,
    status: 200,
    answer: leaders,
  },
  groups: {
    name: 'listGroupsOfOverview',
    tag: 'overview',
    method: 'get',
    path: '/api/overview/groups',
    summary: 'Các nhóm cơ quan để lọc số liệu',
    right: 'figures.read',
    status: 200,
    answer: groupList,
  },
} as const satisfies Record<string, Route>;
